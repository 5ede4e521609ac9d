package org.spoluplan.grants.awards;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.RefusalInWords;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.grants.PointsCriterion;
import org.spoluplan.grants.RuleWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tries the rule of a call that takes no applications yet on those of an earlier one.
@Service
@Transactional(readOnly = true)
class Simulating {

  private final Calls calls;
  private final Scenarios scenarios;
  private final Dividing dividing;
  private final AllocationInput input;

  Simulating(Calls calls, Scenarios scenarios, Dividing dividing, AllocationInput input) {
    this.calls = calls;
    this.scenarios = scenarios;
    this.dividing = dividing;
    this.input = input;
  }

  /// What trying answers.
  sealed interface Result {

    record Simulated(Simulation simulation) implements Result {}

    /// Nobody was given points for these criteria then; by their names.
    record Missing(List<String> criteria) implements Result {}

    /// The rule cannot be applied to these applications; said in a Czech sentence.
    record Impossible(String sentence) implements Result {}
  }

  /// Calls with data to try on: those of the same programme first, the newest first. Results of
  /// other programmes are public once they are decided.
  List<Call> data(Call call) {
    return calls.list().stream()
        .filter(one -> !one.id().equals(call.id()) && hasData(one, call))
        .sorted(Comparator.comparing(one -> !isOfOneProgramme(one, call)))
        .toList();
  }

  private boolean hasData(Call one, Call call) {
    return switch (one.state()) {
      case DECIDED, SETTLED -> true;
      case CLOSED -> isOfOneProgramme(one, call) && scenarios.recommended(one.id()).isPresent();
      case DRAFT, SCHEDULED, PUBLISHED, OPEN, CANCELLED -> false;
    };
  }

  private static boolean isOfOneProgramme(Call one, Call other) {
    return one.programme().id().equals(other.programme().id());
  }

  /// @param data one of those that can be tried on
  Result simulate(Call call, AllocationRule rule, long pot, Call data) {
    var missing = missing(call, rule, data);
    if (!missing.isEmpty()) return new Result.Missing(missing);
    var then = dividing.recommendation(scenario(data).orElseThrow());
    var among = then.lines().stream().map(Recommendation.Line::application).toList();
    var counted = RuleWords.names(call.is()).keySet();
    return switch (Allocating.allocate(input.of(data, among, counted, pot, rule))) {
      case AllocationOutcome.Refused(var reason) ->
          new Result.Impossible(RefusalInWords.of(reason));
      case AllocationOutcome.Allocated(var now) ->
          new Result.Simulated(Simulation.of(data, data.state() != CallState.CLOSED, then, now));
    };
  }

  private Optional<Scenario> scenario(Call data) {
    return scenarios
        .decision(data.id())
        .map(one -> scenarios.get(data.id(), one.scenario()))
        .or(() -> scenarios.recommended(data.id()));
  }

  /// Points of no criterion are zero: what nobody scored then cannot be tried now.
  private static List<String> missing(Call call, AllocationRule rule, Call data) {
    var known = RuleWords.names(data.is()).keySet();
    var names = RuleWords.names(call.is());
    return needed(call, rule).stream()
        .filter(code -> !known.contains(code))
        .map(code -> names.getOrDefault(code, code))
        .toList();
  }

  private static Set<String> needed(Call call, AllocationRule rule) {
    var codes = call.is().criteria().stream().map(PointsCriterion::code).toList();
    var needed = new LinkedHashSet<String>();
    for (var criterion : rule.criteria()) {
      if (criterion.name().equals(Criterion.POINTS)) needed.addAll(codes);
      if (codes.contains(criterion.name())) needed.add(criterion.name());
    }
    return needed;
  }
}
