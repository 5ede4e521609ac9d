package org.spoluplan.capacity.targets;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum TargetAction implements Action {
  VIEW(Role.ANYBODY),
  /// Say how much a planning unit should have, and what stands in for what is missing.
  KEEP(Role.ADMINISTRATOR, Role.COORDINATOR),
  /// Say by what a service is divided among municipalities, of whichever units.
  DIVIDE(Role.ADMINISTRATOR, Role.COORDINATOR);

  private final Set<Role> grantedTo;

  TargetAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
