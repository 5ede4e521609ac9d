package org.spoluplan.planning.approvals;

import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.documents.FileAccess;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// Resolutions about plans: read by those who write the plan, for nobody knows which names stand in
/// them. Their number and day are read by everybody.
@Component
class ResolutionFiles implements FileAccess {

  private final Approvals approvals;
  private final Access access;

  ResolutionFiles(Approvals approvals, Access access) {
    this.approvals = approvals;
    this.access = access;
  }

  @Override
  public boolean mayRead(Actor actor, FileId file) {
    return approvals
        .with(file)
        .filter(
            one ->
                access.permits(actor, PlanAction.READ, one.plan())
                    || one.steps().stream()
                        .anyMatch(step -> access.permits(actor, PlanAction.DECIDE, step)))
        .isPresent();
  }
}
