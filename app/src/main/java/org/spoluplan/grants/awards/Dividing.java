package org.spoluplan.grants.awards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.CallJson;
import org.spoluplan.algorithms.allocation.RefusalInWords;
import org.spoluplan.grants.ApplicationId;
import org.spoluplan.grants.Applications;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Money of a closed call is divided, tried otherwise, and departed from with a reason.
@Service
@Transactional
class Dividing {

  private final Calls calls;
  private final Applications applications;
  private final AllocationInput input;
  private final Scenarios scenarios;
  private final Audit audit;

  Dividing(
      Calls calls,
      Applications applications,
      AllocationInput input,
      Scenarios scenarios,
      Audit audit) {
    this.calls = calls;
    this.applications = applications;
    this.input = input;
    this.scenarios = scenarios;
    this.audit = audit;
  }

  /// What dividing answers.
  sealed interface Result {

    record Divided(UUID scenario) implements Result {}

    record Refused(Refusal reason) implements Result {}

    /// The rule cannot be applied to these applications; said in a Czech sentence.
    record Impossible(String sentence) implements Result {}
  }

  /// Kept as a scenario; the first one is the recommended one.
  Result divide(Actor actor, CallId id, String name, long pot, AllocationRule rule) {
    var call = calls.lock(id);
    if (call.state() != CallState.CLOSED) return new Result.Refused(AwardRefusal.NOT_NOW);
    var its = input.of(call, pot, rule);
    if (its.applications().isEmpty()) return new Result.Refused(AwardRefusal.NO_APPLICATIONS);
    return switch (Allocating.allocate(its)) {
      case AllocationOutcome.Refused(var reason) ->
          new Result.Impossible(RefusalInWords.of(reason));
      case AllocationOutcome.Allocated(var allocation) -> kept(actor, id, name, allocation);
    };
  }

  private Result kept(Actor actor, CallId id, String name, Allocation allocation) {
    var scenario = scenarios.add(id, name, allocation, actor.signedInPerson());
    if (scenarios.recommended(id).isEmpty()) scenarios.recommend(id, scenario);
    audit.done(actor, AwardAction.DIVIDE, id.thing());
    return new Result.Divided(scenario);
  }

  Outcome<CallId> recommend(Actor actor, CallId id, UUID scenario) {
    var call = calls.lock(id);
    if (call.state() != CallState.CLOSED) return Outcome.refused(AwardRefusal.NOT_NOW);
    scenarios.recommend(id, scenarios.get(id, scenario).id());
    audit.done(actor, AwardAction.DIVIDE, id.thing());
    return Outcome.done(id);
  }

  /// The recommended amounts; empty before anything was divided.
  @Transactional(readOnly = true)
  Optional<Recommendation> recommendation(Call call) {
    return scenarios.recommended(call.id()).map(this::recommendation);
  }

  Recommendation recommendation(Scenario scenario) {
    return Recommendation.of(
        allocation(scenario),
        applications.inPlay(scenario.call()),
        scenarios.departures(scenario.id()));
  }

  /// Computed again from what was kept: the same for ever.
  static Allocation allocation(Scenario scenario) {
    return switch (Allocating.allocate(scenario.input())) {
      case AllocationOutcome.Allocated(var allocation) -> allocation;
      case AllocationOutcome.Refused(var reason) -> throw new IllegalStateException(reason.key());
    };
  }

  /// Never more than asked for, and all together never more than the pot.
  Outcome<CallId> depart(
      Actor actor, CallId id, ApplicationId application, long amount, String reason) {
    var call = calls.lock(id);
    if (call.state() != CallState.CLOSED) return Outcome.refused(AwardRefusal.NOT_NOW);
    var scenario = scenarios.recommended(id);
    if (scenario.isEmpty()) return Outcome.refused(AwardRefusal.NOTHING_RECOMMENDED);
    var now = recommendation(scenario.get());
    var line = line(now.lines(), application);
    if (line.isEmpty()) return Outcome.refused(AwardRefusal.NO_APPLICATIONS);
    if (amount > line.get().requested()) return Outcome.refused(AwardRefusal.ABOVE_REQUEST);
    if (now.recommended() - line.get().amount() + amount > now.pot()) {
      return Outcome.refused(AwardRefusal.ABOVE_POT);
    }
    scenarios.depart(
        scenario.get().id(),
        application,
        line.get().computed(),
        amount,
        reason,
        actor.signedInPerson());
    audit.done(actor, AwardAction.DIVIDE, application.thing());
    return Outcome.done(id);
  }

  private static Optional<Recommendation.Line> line(
      List<Recommendation.Line> lines, ApplicationId application) {
    return lines.stream().filter(one -> one.application().id().equals(application)).findFirst();
  }

  /// Whether applications, points or the rule changed since the scenario was computed.
  @Transactional(readOnly = true)
  boolean isOutdated(Call call, Scenario scenario) {
    var kept = scenario.input();
    var now = input.of(call, kept.pot(), kept.rule());
    return !CallJson.write(now).equals(CallJson.write(kept));
  }
}
