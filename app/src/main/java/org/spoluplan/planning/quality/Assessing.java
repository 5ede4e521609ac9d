package org.spoluplan.planning.quality;

import java.util.List;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanStages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Those who make a plan say how well they make it, and where that can be seen.
@Service
@Transactional
class Assessing {

  private final Assessments assessments;
  private final PlanStages plans;
  private final Audit audit;

  Assessing(Assessments assessments, PlanStages plans, Audit audit) {
    this.assessments = assessments;
    this.plans = plans;
    this.audit = audit;
  }

  /// @param seen how many marks of the area the person saw
  Outcome<Plan> mark(Actor actor, Plan plan, String area, Mark.Said said, int seen) {
    plans.lock(plan.id());
    var before = assessments.marks(plan.id()).getOrDefault(area, List.of());
    if (!before.isEmpty() && before.getFirst().said().equals(said)) return Outcome.done(plan);
    if (before.size() != seen) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    assessments.add(plan.id(), area, seen, said, actor.signedInPerson());
    audit.done(actor, PlanAction.KEEP, plan.id().thing());
    return Outcome.done(plan);
  }

  void show(Actor actor, Plan plan, String area, String title, String address) {
    assessments.add(plan.id(), area, title, address, actor.signedInPerson());
    audit.done(actor, PlanAction.KEEP, plan.id().thing());
  }

  void drop(Actor actor, Plan plan, UUID evidence) {
    assessments.drop(plan.id(), evidence);
    audit.done(actor, PlanAction.KEEP, plan.id().thing());
  }
}
