package org.spoluplan.capacity.workspace;

import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
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

enum WorkspaceAction implements Action {
  /// Coming meetings of bodies that the municipality founded; of those not open to all, one's own.
  SEE_MEETINGS(
      ANYBODY, COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST);

  private final Set<Role> grantedTo;

  WorkspaceAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
