package org.spoluplan.territory.indicators;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum IndicatorAction implements Action {
  /// Bring values in and say what indicators mean.
  KEEP(Role.ADMINISTRATOR, Role.COORDINATOR);

  private final Set<Role> grantedTo;

  IndicatorAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
