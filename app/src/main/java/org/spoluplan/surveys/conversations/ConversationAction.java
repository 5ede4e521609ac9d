package org.spoluplan.surveys.conversations;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum ConversationAction implements Action {
  /// Read and write protocols of focus groups and interviews.
  KEEP(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  ConversationAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
