package org.spoluplan.grants.cofunding;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum CofundingAction implements Action {
  /// Drafts only those of the provider; what is closed everybody.
  VIEW(ANYBODY, ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Costs, sources, clients and reasons: the provider, municipalities concerned, the region.
  SEE_COSTS(ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Speak for a provider: state, send, close and withdraw.
  ASK(COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Speak for a municipality.
  ANSWER(COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Say for the region who speaks for a municipality: a neighbour could otherwise do it.
  ASSIGN(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  CofundingAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
