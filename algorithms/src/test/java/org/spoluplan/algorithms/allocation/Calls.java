package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Calls and answers of tests.
final class Calls {

  private Calls() {}

  /// What `./spoluplan allocate` would do with that text; `'` stands for `"`.
  static AllocationOutcome allocate(String json) {
    return switch (CallJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))) {
      case CallJson.Read.Refused(var reason) -> new AllocationOutcome.Refused(reason);
      case CallJson.Read.Call(var call) -> Allocating.allocate(call);
    };
  }

  static Allocation allocated(String json) {
    return done(allocate(json));
  }

  static Allocation allocated(AllocationCall call) {
    return done(Allocating.allocate(call));
  }

  static Allocation done(AllocationOutcome outcome) {
    return switch (outcome) {
      case AllocationOutcome.Allocated(var allocation) -> allocation;
      case AllocationOutcome.Refused(var reason) ->
          throw new AssertionError(RefusalInWords.of(reason));
    };
  }

  static AllocationRefusal refused(String json) {
    return switch (allocate(json)) {
      case AllocationOutcome.Refused(var reason) -> reason;
      case AllocationOutcome.Allocated(var allocation) ->
          throw new AssertionError(AllocationJson.of(allocation).toString());
    };
  }

  /// In the order of the applications, as in JSON.
  static List<String> amounts(Allocation allocation) {
    var amounts = new ArrayList<String>();
    for (int i = 0; i < allocation.size(); i++) {
      amounts.add(AllocationJson.amount(allocation.amount(i)));
    }
    return amounts;
  }

  /// Divides a pot in whole units among equal criteria: seats by votes, claims by size.
  static AllocationCall byFte(long pot, List<? extends Number> weights) {
    var applications = new ArrayList<SubsidyApplication>();
    for (int i = 0; i < weights.size(); i++) {
      applications.add(application(id(i), null, weights.get(i).toString(), "0"));
    }
    var fte = new Criterion(Criterion.FTE, BigDecimal.ONE, Normalisation.SHARE);
    return new AllocationCall(
        pot, AllocationRule.of(new Combining.Composite(), List.of(fte)), applications);
  }

  /// Sorted as it is counted.
  static String id(int number) {
    return "s%04d".formatted(number);
  }

  static SubsidyApplication application(
      String id, @Nullable Long requested, String fte, String points) {
    return SubsidyApplication.of(
        id,
        requested,
        Map.of(Criterion.FTE, new BigDecimal(fte), Criterion.POINTS, new BigDecimal(points)));
  }

  static Fraction fraction(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }
}
