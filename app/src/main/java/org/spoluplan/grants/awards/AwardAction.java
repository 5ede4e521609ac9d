package org.spoluplan.grants.awards;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.ASSESSOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum AwardAction implements Action {
  /// What is recommended, before the decision.
  VIEW(ADMINISTRATOR, COORDINATOR, AUDITOR, ORGANISATION_WORKER, ASSESSOR),
  /// Divide, try scenarios, depart with a reason, record the decision.
  DIVIDE(ADMINISTRATOR, COORDINATOR),
  /// Who got how much and why.
  RESULTS(ANYBODY);

  private final Set<Role> grantedTo;

  AwardAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
