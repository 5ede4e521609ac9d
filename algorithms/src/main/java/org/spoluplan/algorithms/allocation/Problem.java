package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A checked call in whole units of its rounding: what awards are made of.
///
/// @param pot    without the reserve and what does not make a unit
/// @param unit   in haléře
/// @param limits by application; empty when only the pot limits it
record Problem(
    AllocationCall call, BigInteger pot, long unit, Pots pots, List<Optional<Limit>> limits) {

  static Problem of(AllocationCall call) {
    var rule = call.rule();
    var limits = call.applications().stream().map(one -> Limit.of(one, rule.caps())).toList();
    var pot = BigInteger.valueOf((call.pot() - rule.reserve()) / rule.rounding());
    return new Problem(call, pot, rule.rounding(), Pots.of(call), limits);
  }

  int size() {
    return call.applications().size();
  }

  SubsidyApplication application(int index) {
    return call.applications().get(index);
  }

  /// Whole units, so that an award that is rounded up never exceeds it.
  BigInteger most(int index) {
    return limits
        .get(index)
        .map(limit -> BigInteger.valueOf(limit.amount() / unit).min(pot))
        .orElse(pot);
  }

  BigInteger guaranteed(int index) {
    return BigInteger.valueOf(application(index).guaranteed() / unit);
  }

  /// Above what is guaranteed.
  BigInteger room(int index) {
    return most(index).subtract(guaranteed(index));
  }

  BigInteger allGuaranteed() {
    var sum = BigInteger.ZERO;
    for (int i = 0; i < size(); i++) sum = sum.add(guaranteed(i));
    return sum;
  }

  /// What is divided after everybody got what is guaranteed.
  BigInteger divided() {
    return pot.subtract(allGuaranteed());
  }

  /// In whole units, so that an award that is rounded down never falls below it.
  BigInteger floor() {
    return BigInteger.valueOf(Math.ceilDiv(call.rule().floor().amount(), unit));
  }

  /// Who can never reach the floor, whatever is divided. Nobody else should lose by them, so that
  /// they take no part, unless the rule keeps their part as reserve.
  BitSet hopeless() {
    var hopeless = new BitSet();
    if (!call.rule().floor().handOn()) return hopeless;
    for (int i = 0; i < size(); i++) if (most(i).compareTo(floor()) < 0) hopeless.set(i);
    return hopeless;
  }
}
