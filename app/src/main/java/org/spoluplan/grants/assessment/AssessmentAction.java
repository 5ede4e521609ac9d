package org.spoluplan.grants.assessment;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ASSESSOR;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum AssessmentAction implements Action {
  /// Points of all, with reasons.
  VIEW(ADMINISTRATOR, COORDINATOR, AUDITOR, ORGANISATION_WORKER, ASSESSOR),
  /// Declare a conflict or none, give points.
  SCORE(ASSESSOR),
  /// Say who assesses; be the second pair of eyes; clear doubts.
  LEAD(ADMINISTRATOR, COORDINATOR, ORGANISATION_WORKER);

  private final Set<Role> grantedTo;

  AssessmentAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
