package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How each award moves when one input moves a little: the call is divided anew with just that
/// input raised, so that the answer is exact whatever caps and floors do. One division for each
/// input: thousands of inputs take seconds.
public final class Sensitivity {

  private static final long THOUSANDTH = 1000;
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private final AllocationCall call;
  private final Allocation before;
  private final List<Effect> effects = new ArrayList<>();

  private Sensitivity(Allocation before) {
    this.before = before;
    this.call = before.call();
  }

  /// What one input does.
  ///
  /// @param input   e.g. `pot`, `rule/weights/fte`, `applications/s1/points`
  /// @param raised  by how much: amounts in Kč
  /// @param changes of each award in the order of the applications, in haléře before rounding
  public record Effect(String input, BigDecimal raised, List<Fraction> changes) {

    public Effect {
      changes = List.copyOf(changes);
    }
  }

  /// Pot, cap and requests are raised by a thousandth of the pot, at least by a unit; weights by a
  /// hundredth of their sum; values by the smallest step that anybody's value of that criterion
  /// shows (0.1 where somebody has 2.5). What a raise would have refused is left out.
  public static List<Effect> of(Allocation before) {
    var sensitivity = new Sensitivity(before);
    sensitivity.rule();
    for (int i = 0; i < before.size(); i++) sensitivity.application(i);
    return sensitivity.effects;
  }

  private long amountStep() {
    long unit = call.rule().rounding();
    return Math.max(unit, call.pot() / THOUSANDTH / unit * unit);
  }

  private void rule() {
    long step = amountStep();
    add("pot", crowns(step), call.withPot(call.pot() + step));
    var rule = call.rule();
    var cap = rule.caps().amount();
    if (cap != null) add("rule/cap", crowns(step), call.withRule(rule.withCap(cap + step)));
    if (rule.combining() instanceof Combining.Product) return;
    var sum =
        rule.criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    var more = sum.multiply(HUNDREDTH);
    for (var criterion : rule.criteria()) {
      var changed = rule.withWeight(criterion.name(), criterion.weight().add(more));
      add("rule/weights/" + criterion.name(), more, call.withRule(changed));
    }
  }

  private void application(int index) {
    var application = call.applications().get(index);
    var at = "applications/" + application.id() + "/";
    var requested = application.requested();
    if (requested != null) {
      long step = amountStep();
      var changed = call.with(index, one -> one.withRequested(requested + step));
      add(at + Criterion.REQUESTED, crowns(step), changed);
    }
    for (var criterion : call.rule().criteria()) {
      var name = criterion.name();
      var value = Optional.ofNullable(application.values().get(name));
      if (value.isEmpty()) continue;
      var step = step(name);
      add(at + name, step, call.with(index, one -> one.withValue(name, value.get().add(step))));
    }
  }

  private BigDecimal step(String criterion) {
    int scale =
        call.applications().stream()
            .flatMap(one -> Optional.ofNullable(one.values().get(criterion)).stream())
            .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    return BigDecimal.ONE.movePointLeft(scale);
  }

  private static BigDecimal crowns(long amount) {
    return BigDecimal.valueOf(amount, 2);
  }

  private void add(String input, BigDecimal raised, AllocationCall changed) {
    if (!(Allocating.allocate(changed) instanceof AllocationOutcome.Allocated(var after))) return;
    var changes = new ArrayList<Fraction>();
    for (int i = 0; i < before.size(); i++) changes.add(after.exact(i).minus(before.exact(i)));
    effects.add(new Effect(input, raised, changes));
  }
}
