package org.spoluplan.grants.settlement;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum SettlementAction implements Action {
  /// Those who give and those who get.
  VIEW(ADMINISTRATOR, COORDINATOR, AUDITOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Fill it in, for the provider.
  WRITE(ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Submit it, for the provider.
  SUBMIT(ORGANISATION_HEAD),
  /// Check it, record returned money, write about inspections, for the funder.
  CHECK(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  SettlementAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
