package org.spoluplan.network.requests;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum RequestAction implements Action {
  /// Drafts only those of the provider.
  VIEW(ANYBODY, ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Reasons and costs: the provider and all who have a say in it.
  SEE_COSTS(ADMINISTRATOR, AUDITOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  FILE(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Speak for a municipality.
  STATE(COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Record what group, department and council said, and send it to the region.
  CARRY(ADMINISTRATOR, COORDINATOR),
  /// The region's result.
  DECIDE(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  RequestAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
