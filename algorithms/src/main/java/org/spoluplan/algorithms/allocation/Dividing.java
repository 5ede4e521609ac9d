package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pot among applications that take part, exactly and without rounding.
final class Dividing {

  private final Rule rule;
  private final Fraction pot;
  private final List<Weighing> pots;
  private final List<Limit> limits;
  private final List<BigInteger> totals;

  /// @param amounts by application
  /// @param sum     of all amounts
  record Shares(List<Fraction> amounts, Fraction sum) {}

  /// @param pot what is divided, in haléře
  Dividing(Rule rule, Fraction pot, List<Weighing> pots, List<Limit> limits) {
    this.rule = rule;
    this.pot = pot;
    this.pots = pots;
    this.limits = limits;
    this.totals = pots.stream().map(Dividing::total).toList();
  }

  private static BigInteger total(Weighing one) {
    var total = BigInteger.ZERO;
    for (int i = 0; i < one.parts().size(); i++) total = total.add(one.weight(i));
    return total;
  }

  BigInteger total(int pot) {
    return totals.get(pot);
  }

  /// @param takesPart by application
  Shares among(List<Boolean> takesPart) {
    return rule.redistribute() ? filled(takesPart) : cut(takesPart);
  }

  /// What a limit or a floor frees stays in the pot.
  private Shares cut(List<Boolean> takesPart) {
    var all = new ArrayList<Fraction>();
    for (int i = 0; i < limits.size(); i++) {
      var whole = Fraction.ZERO;
      for (int p = 0; p < pots.size(); p++) whole = whole.plus(share(p, pots.get(p).weight(i)));
      all.add(takesPart.get(i) ? limits.get(i).cut(whole) : Fraction.ZERO);
    }
    var sum = Fraction.ZERO;
    for (var amount : all) sum = sum.plus(amount);
    return new Shares(all, sum);
  }

  /// By one pot alone, before any limit.
  Fraction share(int pot, BigInteger weight) {
    return whole(pots.get(pot)).times(weight, totals.get(pot));
  }

  private Fraction whole(Weighing one) {
    return pot.times(one.share().top(), one.share().bottom());
  }

  private Shares filled(List<Boolean> takesPart) {
    var got = new ArrayList<Fraction>();
    limits.forEach(_ -> got.add(Fraction.ZERO));
    var left = Fraction.ZERO;
    for (var one : pots) {
      left = fill(whole(one).plus(left), one, takesPart, got);
    }
    // Who has no value of the last criterion still takes what is left by the others.
    for (int i = 0; i < pots.size() - 1 && left.signum() > 0; i++) {
      left = fill(left, pots.get(i), takesPart, got);
    }
    return new Shares(got, pot.minus(left));
  }

  /// @return what is left
  private Fraction fill(Fraction sum, Weighing one, List<Boolean> takesPart, List<Fraction> got) {
    var weights = new ArrayList<BigInteger>();
    var room = new ArrayList<@Nullable Fraction>();
    for (int i = 0; i < limits.size(); i++) {
      weights.add(takesPart.get(i) ? one.weight(i) : BigInteger.ZERO);
      var most = limits.get(i).most();
      room.add(most == null ? null : Fraction.of(most).minus(got.get(i)));
    }
    var filling = Filling.of(sum, weights, room);
    for (int i = 0; i < got.size(); i++) got.set(i, got.get(i).plus(filling.amounts().get(i)));
    return filling.left();
  }
}
