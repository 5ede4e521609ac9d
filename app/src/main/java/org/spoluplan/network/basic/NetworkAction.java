package org.spoluplan.network.basic;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What people do with the basic network: everybody may read what was resolved, the coordinator of
/// the region keeps it.
enum NetworkAction implements Action {
  VIEW(ANYBODY, ADMINISTRATOR, AUDITOR, COORDINATOR),
  KEEP(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  NetworkAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
