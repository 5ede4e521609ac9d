package org.spoluplan.grants.financing;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum FinancingAction implements Action {
  /// Costs and sources of one service: its provider, town halls and the region that give to it, the
  /// keeper of the network.
  VIEW(ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Say who pays the service, for its provider.
  DECLARE(ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Say what one's town or region gives to a service.
  GIVE(ADMINISTRATOR, COORDINATOR),
  /// Set the compensation payment, for the keeper of the region's network.
  SET_PAYMENT(ADMINISTRATOR, COORDINATOR),
  /// Add shares that a law or a plan changed, for everybody.
  SET_RULES(ADMINISTRATOR);

  private final Set<Role> grantedTo;

  FinancingAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
