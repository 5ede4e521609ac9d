package org.spoluplan.territory.units;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum UnitAction implements Action {
  /// Make units, and change those one keeps.
  KEEP(Role.ADMINISTRATOR, Role.COORDINATOR);

  private final Set<Role> grantedTo;

  UnitAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
