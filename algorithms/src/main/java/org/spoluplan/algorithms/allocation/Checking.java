package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Says why a call cannot be divided before anything is divided, the first reason found.
final class Checking {

  private final AllocationCall call;
  private final AllocationRule rule;

  private Checking(AllocationCall call) {
    this.call = call;
    this.rule = call.rule();
  }

  static Optional<AllocationRefusal> refusal(AllocationCall call) {
    var checking = new Checking(call);
    var steps =
        List.<Supplier<Optional<AllocationRefusal>>>of(
            checking::amountsOfTheRule,
            checking::rounding,
            checking::applications,
            checking::criteria,
            checking::values,
            checking::sums,
            checking::floor,
            checking::costs,
            checking::guarantees);
    return steps.stream().flatMap(step -> step.get().stream()).findFirst();
  }

  private Optional<AllocationRefusal> amountsOfTheRule() {
    var caps = rule.caps();
    var share = caps.costShare();
    return first(
        () -> Amounts.refusal("pot", call.pot()),
        () -> Amounts.refusal("rule/reserve", rule.reserve()),
        () -> Amounts.refusal("rule/floor", rule.floor().amount()),
        () -> Amounts.refusal("rule/cap", caps.amount()),
        () -> share == null ? Optional.empty() : Amounts.shareRefusal("rule/costShare", share),
        () -> when(rule.reserve() > call.pot(), this::reserveAbovePot));
  }

  private AllocationRefusal reserveAbovePot() {
    return new AllocationRefusal.ReserveAbovePot(rule.reserve(), call.pot());
  }

  /// Units are coins and notes of any size: 1, 2 or 5 with zeros.
  private Optional<AllocationRefusal> rounding() {
    long unit = rule.rounding();
    long digit = unit;
    while (digit >= 10 && digit % 10 == 0) digit /= 10;
    if (digit != 1 && digit != 2 && digit != 5) {
      return Optional.of(new AllocationRefusal.WrongRounding(BigDecimal.valueOf(unit, 2)));
    }
    return when(
        call.pot() > 0 && unit > call.pot(),
        () -> new AllocationRefusal.RoundingAbovePot(unit, call.pot()));
  }

  private Optional<AllocationRefusal> applications() {
    if (call.applications().isEmpty()) {
      return Optional.of(new AllocationRefusal.NoApplications());
    }
    var ids = new HashSet<String>();
    int position = 0;
    for (var application : call.applications()) {
      position++;
      var id = application.id();
      if (id.isBlank()) return Optional.of(new AllocationRefusal.NoId(position));
      if (!ids.add(id)) return Optional.of(new AllocationRefusal.DuplicateId(id));
      var wrong = amounts(application, "applications/" + id + "/");
      if (wrong.isPresent()) return wrong;
    }
    return Optional.empty();
  }

  private static Optional<AllocationRefusal> amounts(SubsidyApplication one, String at) {
    return first(
        () -> Amounts.refusal(at + "requested", one.requested()),
        () -> Amounts.refusal(at + "cap", one.cap()),
        () -> Amounts.refusal(at + "guaranteed", one.guaranteed()),
        () -> Amounts.refusal(at + "eligibleCosts", one.eligibleCosts()),
        () -> Amounts.refusal(at + "ownIncome", one.ownIncome()),
        () -> Amounts.refusal(at + "otherPublic", one.otherPublic()));
  }

  private Optional<AllocationRefusal> criteria() {
    if (rule.combining() instanceof Combining.EqualAwards) return Optional.empty();
    if (rule.criteria().isEmpty()) return Optional.of(new AllocationRefusal.NoCriteria());
    var names = new HashSet<String>();
    var sum = BigDecimal.ZERO;
    for (var criterion : rule.criteria()) {
      var name = criterion.name();
      if (!names.add(name)) return Optional.of(new AllocationRefusal.DuplicateCriterion(name));
      var wrong = Amounts.numberRefusal("rule/weights/" + name, criterion.weight());
      if (wrong.isPresent()) return wrong;
      if (isProduct() && criterion.weight().signum() == 0) {
        return Optional.of(new AllocationRefusal.ZeroWeightInProduct(name));
      }
      sum = sum.add(criterion.weight());
    }
    if (sum.signum() == 0) return Optional.of(new AllocationRefusal.NoWeight());
    var total = sum;
    return when(
        rule.weightsAddToOne() && sum.compareTo(BigDecimal.ONE) != 0,
        () -> new AllocationRefusal.WeightsNotOne(total));
  }

  private boolean isProduct() {
    return rule.combining() instanceof Combining.Product;
  }

  /// Criteria of which values are needed.
  private List<Criterion> used() {
    return switch (rule.combining()) {
      case Combining.EqualAwards() -> List.of();
      default -> Pots.weighted(rule);
    };
  }

  private Optional<AllocationRefusal> values() {
    for (var criterion : used()) {
      var name = criterion.name();
      var missing = new ArrayList<String>();
      for (var application : call.applications()) {
        var value = application.value(name);
        if (value == null) {
          missing.add(application.id());
          continue;
        }
        var at = "applications/" + application.id() + "/" + name;
        var wrong = Amounts.numberRefusal(at, value);
        if (wrong.isPresent()) return wrong;
      }
      if (missing.size() == call.applications().size()) {
        return Optional.of(new AllocationRefusal.UnknownCriterion(name));
      }
      if (!missing.isEmpty()) {
        return Optional.of(new AllocationRefusal.MissingValue(missing.getFirst(), name));
      }
    }
    return Optional.empty();
  }

  private Optional<AllocationRefusal> sums() {
    for (var criterion : used()) {
      if (Values.of(criterion, call.applications()).measure().signum() == 0) {
        return Optional.of(new AllocationRefusal.ZeroSum(criterion.name()));
      }
    }
    if (!isProduct()) return Optional.empty();
    var products = Pots.of(call).pots().getFirst();
    return when(products.sum().signum() == 0, AllocationRefusal.ZeroProduct::new);
  }

  private Optional<AllocationRefusal> floor() {
    long floor = rule.floor().amount();
    var cap = rule.caps().amount();
    if (floor > call.pot() - rule.reserve()) {
      return Optional.of(new AllocationRefusal.FloorAbovePot(floor, call.pot() - rule.reserve()));
    }
    return cap == null || floor <= cap
        ? Optional.empty()
        : Optional.of(new AllocationRefusal.FloorAboveCap(floor, cap));
  }

  private Optional<AllocationRefusal> costs() {
    for (var application : call.applications()) {
      var needed = rule.caps().costShare() != null || application.otherPublic() > 0;
      if (needed && application.eligibleCosts() == null) {
        return Optional.of(new AllocationRefusal.MissingCosts(application.id()));
      }
    }
    return Optional.empty();
  }

  private Optional<AllocationRefusal> guarantees() {
    long sum = 0;
    for (var application : call.applications()) {
      var wrong = guarantee(application);
      if (wrong.isPresent()) return wrong;
      // No farther than it can be counted.
      sum = Math.min(Amounts.MOST * 1000, sum + application.guaranteed());
    }
    long pot = call.pot() - rule.reserve();
    return sum <= pot
        ? Optional.empty()
        : Optional.of(new AllocationRefusal.GuaranteesAbovePot(sum, pot));
  }

  private Optional<AllocationRefusal> guarantee(SubsidyApplication application) {
    long guaranteed = application.guaranteed();
    if (guaranteed == 0) return Optional.empty();
    var id = application.id();
    long floor = rule.floor().amount();
    var limit = Limit.of(application, rule.caps()).map(Limit::amount).orElse(Long.MAX_VALUE);
    return first(
        () ->
            when(
                guaranteed > limit,
                () -> new AllocationRefusal.GuaranteeAboveLimit(id, guaranteed, limit)),
        () ->
            when(
                guaranteed < floor,
                () -> new AllocationRefusal.GuaranteeBelowFloor(id, guaranteed, floor)),
        () ->
            when(
                guaranteed % rule.rounding() != 0,
                () -> new AllocationRefusal.GuaranteeNotRounded(id, guaranteed, rule.rounding())));
  }

  private static Optional<AllocationRefusal> when(
      boolean wrong, Supplier<AllocationRefusal> refusal) {
    return wrong ? Optional.of(refusal.get()) : Optional.empty();
  }

  @SafeVarargs
  private static Optional<AllocationRefusal> first(
      Supplier<Optional<AllocationRefusal>>... checks) {
    for (var check : checks) {
      var refusal = check.get();
      if (refusal.isPresent()) return refusal;
    }
    return Optional.empty();
  }
}
