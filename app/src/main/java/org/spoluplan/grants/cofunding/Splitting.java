package org.spoluplan.grants.cofunding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.SubsidyApplication;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.territory.MunicipalityCode;

/// Divides one sum among municipalities, exactly and to whole units: municipalities are to the
/// engine of calls what applications are, the sum is the pot.
final class Splitting {

  private Splitting() {}

  /// @param pot in haléře
  static Outcome<Split> split(KeyVersion rule, long pot, List<MunicipalShare> among) {
    if (among.isEmpty()) return Outcome.refused(CofundingRefusal.NO_MUNICIPALITY);
    if (pot <= 0) return Outcome.refused(CofundingRefusal.NOTHING_MISSING);
    if (among.stream().anyMatch(one -> one.value(rule.key()) == null)) {
      return Outcome.refused(CofundingRefusal.UNKNOWN_POPULATION);
    }
    if (whole(rule, among).signum() == 0) return Outcome.refused(CofundingRefusal.ZERO_KEY);
    if (pot < rule.rounding()) return Outcome.refused(CofundingRefusal.EMPTY_SHARE);
    var parts = among.stream().map(one -> part(rule, one)).toList();
    return switch (Allocating.allocate(new AllocationCall(pot, rule.rule(), parts))) {
      case AllocationOutcome.Allocated(var allocation) -> split(rule, allocation, among);
      case AllocationOutcome.Refused(var reason) ->
          throw new IllegalStateException("checked before: " + reason);
    };
  }

  private static SubsidyApplication part(KeyVersion rule, MunicipalShare one) {
    return SubsidyApplication.of(
        one.municipality().value(), null, Map.of(rule.criterion(), value(rule, one)));
  }

  private static Outcome<Split> split(
      KeyVersion rule, Allocation allocation, List<MunicipalShare> among) {
    var shares = new HashMap<MunicipalityCode, Split.Part>();
    for (int i = 0; i < among.size(); i++) {
      var one = among.get(i);
      var award = allocation.award(i);
      if (award.amount() == 0) return Outcome.refused(CofundingRefusal.EMPTY_SHARE);
      shares.put(
          one.municipality(),
          new Split.Part(value(rule, one), award.amount(), award.explanation()));
    }
    return Outcome.done(new Split(rule, allocation.awarded(), whole(rule, among), shares));
  }

  private static BigDecimal whole(KeyVersion rule, List<MunicipalShare> among) {
    return among.stream().map(one -> value(rule, one)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal value(KeyVersion rule, MunicipalShare one) {
    return Objects.requireNonNull(one.value(rule.key()));
  }
}
