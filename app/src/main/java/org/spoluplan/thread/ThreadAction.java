package org.spoluplan.thread;

import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum ThreadAction implements Action {
  /// Says by hand what a thing came from or led to. Whoever may see a thing sees its thread.
  LINK(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER);

  private final Set<Role> grantedTo;

  ThreadAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
