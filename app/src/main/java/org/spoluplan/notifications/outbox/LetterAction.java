package org.spoluplan.notifications.outbox;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum LetterAction implements Action {
  /// Those who may plan what the letter is about, and whoever it was written to.
  READ(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, SELF),
  SEND(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  /// Sees how mail goes out and tries it.
  CHECK_MAIL(ADMINISTRATOR);

  private final Set<Role> grantedTo;

  LetterAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
