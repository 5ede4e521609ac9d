package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.spoluplan.algorithms.allocation.Allocation.Divided;
import org.spoluplan.algorithms.allocation.Allocation.Refused;

/// Divides a pot: shares, limits, what is over handed back, those below the floor left out one by
/// one, rounding by the largest remainder. The order of applications does not matter, nor does what
/// their weights are multiplied by.
public final class Allocator {

  private final Call call;
  private final BigInteger unit;
  private final BigInteger floor;
  private final BigInteger reserve;
  private final BigInteger pot;
  private final List<Limit> limits;
  private final List<Weighing> pots;
  private final Dividing dividing;

  private Allocator(Call call, List<Weighing> pots) {
    var rule = call.rule();
    this.call = call;
    this.pots = pots;
    this.unit = Haler.of(rule.rounding());
    this.floor = floor(rule, unit);
    this.reserve = Haler.of(rule.reserve());
    this.pot = Haler.of(call.pot()).subtract(reserve);
    this.limits = call.applications().stream().map(one -> Limit.of(one, rule, unit)).toList();
    this.dividing = new Dividing(rule, Fraction.of(pot), pots, limits);
  }

  public static Allocation divide(Call call) {
    var wrong = Checking.of(call);
    if (wrong.isPresent()) return wrong.get();
    for (var one : Weighing.used(call.rule())) {
      if (isZero(call, one)) return new Refused(Refusal.SUM_IS_ZERO, one.name());
    }
    var allocator = new Allocator(call, Weighing.of(call));
    for (int i = 0; i < allocator.pots.size(); i++) {
      if (allocator.dividing.total(i).signum() > 0) continue;
      var names = String.join(", ", allocator.pots.get(i).criteria());
      return new Refused(Refusal.SUM_IS_ZERO, names);
    }
    return allocator.divide();
  }

  private static boolean isZero(Call call, Criterion criterion) {
    return call.applications().stream()
        .map(one -> one.values().get(criterion.name()))
        .allMatch(value -> value == null || value.signum() == 0);
  }

  /// The least award that is a multiple of the unit.
  private static BigInteger floor(Rule rule, BigInteger unit) {
    if (rule.floor() == null) return BigInteger.ZERO;
    var up = Haler.of(rule.floor()).add(unit).subtract(BigInteger.ONE);
    return up.divide(unit).multiply(unit);
  }

  private Allocation divide() {
    var takesPart = new ArrayList<Boolean>();
    for (var limit : limits) takesPart.add(reaches(limit));
    var shares = dividing.among(takesPart);
    while (leaveOut(shares.amounts(), takesPart)) shares = dividing.among(takesPart);
    var exact = shares.amounts();
    var rounded = rounded(exact, shares.sum());
    var awards = new ArrayList<Award>();
    var telling = new Telling(call, pots, limits, dividing, floor);
    for (int i = 0; i < limits.size(); i++) {
      awards.add(telling.award(i, takesPart.get(i), exact.get(i), rounded.get(i)));
    }
    var given = rounded.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new Divided(awards, Haler.crowns(pot.subtract(given).add(reserve)));
  }

  private boolean reaches(Limit limit) {
    var most = limit.most();
    return most == null || (most.signum() > 0 && most.compareTo(floor) >= 0);
  }

  /// Those who would get the least of all that is below the floor; who would get the same goes too.
  private boolean leaveOut(List<Fraction> exact, List<Boolean> takesPart) {
    var least = Fraction.of(floor);
    var smallest =
        IntStream.range(0, exact.size())
            .filter(takesPart::get)
            .mapToObj(exact::get)
            .filter(amount -> amount.signum() > 0 && amount.compareTo(least) < 0)
            .min(Fraction::compareTo);
    if (smallest.isEmpty()) return false;
    for (int i = 0; i < exact.size(); i++) {
      if (takesPart.get(i) && exact.get(i).compareTo(smallest.get()) == 0) takesPart.set(i, false);
    }
    return true;
  }

  /// Whole units; what is over goes to the largest remainders. Equal remainders: the larger amount,
  /// then the lower id.
  private List<BigInteger> rounded(List<Fraction> exact, Fraction sum) {
    var wholes = new ArrayList<BigInteger>();
    var given = BigInteger.ZERO;
    for (var amount : exact) {
      var whole = amount.wholes(unit);
      wholes.add(whole);
      given = given.add(whole);
    }
    var over = sum.wholes(unit).subtract(given).intValueExact();
    var order = new ArrayList<>(IntStream.range(0, exact.size()).boxed().toList());
    Collections.sort(order, (one, other) -> largerRemainder(exact, wholes, one, other));
    for (int i = 0; i < over; i++) {
      wholes.set(order.get(i), wholes.get(order.get(i)).add(BigInteger.ONE));
    }
    return wholes.stream().map(whole -> whole.multiply(unit)).toList();
  }

  private int largerRemainder(List<Fraction> exact, List<BigInteger> wholes, int one, int other) {
    var first = exact.get(one).minus(Fraction.of(wholes.get(one).multiply(unit)));
    var second = exact.get(other).minus(Fraction.of(wholes.get(other).multiply(unit)));
    int by = second.compareTo(first);
    if (by == 0) by = exact.get(other).compareTo(exact.get(one));
    return by != 0 ? by : id(one).compareTo(id(other));
  }

  private String id(int application) {
    return call.applications().get(application).id();
  }
}
