package org.spoluplan.planning.actions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.documents.FileId;
import org.spoluplan.documents.Files;
import org.spoluplan.documents.Upload;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.actions.IndicatorValues.Measured;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Owners of measures say how it goes; the coordinator closes the year.
@Service
@Transactional
class Reporting {

  private final ActionPlans years;
  private final Promises promises;
  private final IndicatorValues values;
  private final Files files;
  private final GoldenThread thread;
  private final Audit audit;

  Reporting(
      ActionPlans years,
      Promises promises,
      IndicatorValues values,
      Files files,
      GoldenThread thread,
      Audit audit) {
    this.years = years;
    this.promises = promises;
    this.values = values;
    this.files = files;
    this.thread = thread;
    this.audit = audit;
  }

  /// @param said     without the file
  /// @param measured what indicators came to
  /// @param seen     how many entries the person saw who writes one more
  /// @param upload   evidence, where there is some
  Outcome<PromiseId> report(
      Actor actor,
      PromiseId id,
      Progress.Said said,
      List<Measured> measured,
      int seen,
      @Nullable Upload upload) {
    var promise = promises.lock(id);
    if (promise.year().evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    if (promise.year().approved() == null) return Outcome.refused(ActionRefusal.NOT_APPROVED);
    var same = upload == null && promise.said().filter(said::equals).isPresent();
    if (!same && promise.progress().size() != seen) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return file(actor, upload)
        .map(
            file -> {
              var by = actor.signedInPerson();
              if (!same) promises.say(promise, said.with(file.id()), by);
              measured.forEach(one -> values.add(one, by));
              if (said.replacedBy() != null) {
                thread.link(
                    actor, said.replacedBy().thing(), Relation.REPLACES, promise.card().thing());
              }
              audit.done(actor, PlanAction.REPORT, id.thing());
              return id;
            });
  }

  /// Of an entry; there may be none.
  private record Attached(@Nullable FileId id) {}

  private Outcome<Attached> file(Actor actor, @Nullable Upload upload) {
    if (upload == null) return Outcome.done(new Attached(null));
    return files.add(upload, actor).map(Attached::new);
  }

  Outcome<ActionPlan> summarise(
      Actor actor, ActionPlanId id, @Nullable String summary, int version) {
    var year = years.lock(id);
    if (year.version() != version) return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    if (year.evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    years.summarise(id, summary);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(years.lock(id));
  }

  /// The evaluation was approved. Every promise has its last word by then.
  Outcome<ActionPlan> close(Actor actor, ActionPlanId id, Resolved how) {
    var year = years.lock(id);
    if (year.evaluated() != null) return Outcome.refused(ActionRefusal.EVALUATED);
    if (year.approved() == null) return Outcome.refused(ActionRefusal.NOT_APPROVED);
    if (!promises.of(year).stream().allMatch(Promise::hasLastWord)) {
      return Outcome.refused(ActionRefusal.UNREPORTED);
    }
    years.evaluate(id, how);
    audit.done(actor, PlanAction.KEEP, id.thing());
    return Outcome.done(years.lock(id));
  }
}
