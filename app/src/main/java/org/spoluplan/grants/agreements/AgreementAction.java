package org.spoluplan.grants.agreements;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum AgreementAction implements Action {
  /// Those who give and those who get.
  VIEW(ADMINISTRATOR, COORDINATOR, AUDITOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Write the binding budget and its changes, for the provider.
  PLAN(ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Give the grant up, for the provider.
  RENOUNCE(ORGANISATION_HEAD),
  /// Agreements, their terms, changes and payments, for the funder.
  MANAGE(ADMINISTRATOR, COORDINATOR),
  /// Approve payments that somebody else prepared, for the funder.
  APPROVE_PAYMENT(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD);

  private final Set<Role> grantedTo;

  AgreementAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
