package org.spoluplan.planning.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.planning.ApprovalId;
import org.spoluplan.planning.CommentRounds;
import org.spoluplan.planning.FrozenPlans.FrozenPlan;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.PlanStages;
import org.spoluplan.planning.approvals.Approvals.NewStep;
import org.spoluplan.territory.Territory;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sends a version of a plan on its way, writes down what each one decided, puts the plan in force.
@Service
@Transactional
class Approving {

  private final Approvals approvals;
  private final PlanStages stages;
  private final CommentRounds rounds;
  private final MunicipalOffices offices;
  private final Territory territory;
  private final Files files;
  private final ApprovalLetters letters;
  private final GoldenThread thread;
  private final Audit audit;

  Approving(
      Approvals approvals,
      PlanStages stages,
      CommentRounds rounds,
      MunicipalOffices offices,
      Territory territory,
      Files files,
      ApprovalLetters letters,
      GoldenThread thread,
      Audit audit) {
    this.approvals = approvals;
    this.stages = stages;
    this.rounds = rounds;
    this.offices = offices;
    this.territory = territory;
    this.files = files;
    this.letters = letters;
    this.thread = thread;
    this.audit = audit;
  }

  /// @param organs whose decisions are asked for
  Outcome<ApprovalId> begin(Actor actor, FrozenPlan version, LocalDate due, Set<Organ> organs) {
    var plan = stages.lock(version.plan());
    var before = approvals.of(plan.id());
    if (before.stream().anyMatch(one -> one.end() == null)) {
      return Outcome.refused(ApprovalRefusal.ON_ITS_WAY);
    }
    if (approvals.wentBefore(version.id())) return Outcome.refused(ApprovalRefusal.BEFORE);
    if (!rounds.allSettled(plan.id())) return Outcome.refused(ApprovalRefusal.UNSETTLED);
    var steps = steps(plan, organs);
    if (steps.isEmpty()) return Outcome.refused(ApprovalRefusal.NOBODY);
    var id = approvals.add(plan.id(), version.id(), due, steps, actor.signedInPerson());
    stages.put(plan.id(), PlanStage.APPROVAL);
    thread.link(actor, id.thing(), Relation.CAME_FROM, plan.id().thing());
    letters.ask(approvals.lock(id));
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  private List<NewStep> steps(Plan plan, Set<Organ> organs) {
    var steps = new ArrayList<NewStep>();
    if (organs.contains(Organ.GROUP)) {
      for (var group : plan.groups()) steps.add(new NewStep(Organ.GROUP, group, null, null));
    }
    if (organs.contains(Organ.STEERING) && plan.body() != null) {
      steps.add(new NewStep(Organ.STEERING, plan.body(), null, null));
    }
    var municipalities =
        territory.list(plan.municipalities()).stream()
            .sorted((one, other) -> CzechOrder.OF_NAMES.compare(one.name(), other.name()))
            .toList();
    for (var municipality : municipalities) {
      var office = offices.of(municipality.code()).orElse(null);
      for (var organ : List.of(Organ.COUNCIL, Organ.ASSEMBLY)) {
        if (organs.contains(organ)) {
          steps.add(new NewStep(organ, null, municipality.code(), office));
        }
      }
    }
    return steps;
  }

  /// @param said   without the file
  /// @param seen   how many decisions the person saw who writes one more
  /// @param upload the resolution, where there is a new one
  Outcome<ApprovalId> decide(
      Actor actor, StepId id, Decision.Said said, int seen, @Nullable Upload upload) {
    var approval = approvals.lock(id);
    var step = approval.step(id).orElseThrow();
    if (approval.end() != null) return Outcome.refused(ApprovalRefusal.OVER);
    if (!step.isNeeded()) return Outcome.refused(ApprovalRefusal.DROPPED);
    var kept = step.said().map(Decision.Said::file).orElse(null);
    if (upload == null && step.said().filter(said.with(kept)::equals).isPresent()) {
      return Outcome.done(approval.id());
    }
    if (step.decisions().size() != seen) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    return file(actor, upload)
        .map(
            file -> {
              approvals.decide(step, said.with(file.id()), actor.signedInPerson());
              if (said.meeting() != null) {
                thread.link(
                    actor,
                    approval.id().thing(),
                    Relation.ANSWERS,
                    new Thing("meeting", said.meeting().value()));
              }
              audit.done(actor, PlanAction.DECIDE, approval.id().thing());
              return approval.id();
            });
  }

  /// Of a decision; there may be none.
  private record Attached(@Nullable FileId id) {}

  private Outcome<Attached> file(Actor actor, @Nullable Upload upload) {
    if (upload == null) return Outcome.done(new Attached(null));
    return files.add(upload, actor).map(Attached::new);
  }

  /// @param because null: it is needed again
  Outcome<ApprovalId> drop(Actor actor, StepId id, @Nullable String because) {
    var approval = approvals.lock(id);
    var step = approval.step(id).orElseThrow();
    if (approval.end() != null) return Outcome.refused(ApprovalRefusal.OVER);
    if (!step.decisions().isEmpty()) return Outcome.refused(ApprovalRefusal.DECIDED);
    approvals.drop(id, because);
    audit.done(actor, PlanAction.KEEP, approval.id().thing());
    return Outcome.done(approval.id());
  }

  /// All municipalities that have not decided get a letter.
  ///
  /// @return how many people
  int remind(Actor actor, Approval approval) {
    audit.done(actor, PlanAction.KEEP, approval.id().thing());
    return letters.remind(approval);
  }

  /// Where some did not approve it, it is not theirs; for the others it is in force.
  Outcome<ApprovalId> putInForce(Actor actor, ApprovalId id, LocalDate from) {
    var approval = approvals.lock(id);
    if (approval.end() != null) return Outcome.refused(ApprovalRefusal.OVER);
    if (!approval.mayBeInForce()) return Outcome.refused(ApprovalRefusal.NOT_YET);
    approvals.end(id, new Approval.End.InForce(from), actor.signedInPerson());
    stages.put(approval.plan().id(), PlanStage.IN_FORCE);
    var before = approval.plan().predecessor();
    if (before != null) stages.put(before, PlanStage.OVER);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }

  /// The plan is written on, for instance because an assembly wants it changed.
  Outcome<ApprovalId> giveUp(Actor actor, ApprovalId id, String because) {
    var approval = approvals.lock(id);
    if (approval.end() != null) return Outcome.refused(ApprovalRefusal.OVER);
    approvals.end(id, new Approval.End.GivenUp(because), actor.signedInPerson());
    stages.put(approval.plan().id(), PlanStage.WRITING);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(id);
  }
}
