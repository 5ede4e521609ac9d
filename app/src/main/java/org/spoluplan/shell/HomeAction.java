package org.spoluplan.shell;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum HomeAction implements Action {
  /// Meetings that are announced to everybody.
  SEE_PUBLIC_MEETINGS(ANYBODY),
  /// Meetings one is expected at.
  SEE_OWN_MEETINGS(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  /// Is shown how to begin while there is no body yet.
  BEGIN(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  HomeAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
