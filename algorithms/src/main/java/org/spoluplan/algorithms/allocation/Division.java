package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// All pots divided once among those who were not dropped, exactly, before rounding.
final class Division {

  private final Problem problem;

  /// Who is dropped after this division, without a new one, has nothing of it either.
  private final BitSet dropped;

  private final List<Pass> passes = new ArrayList<>();

  /// Of each pass, in a unit of its own.
  private final List<Filling> fillings = new ArrayList<>();

  /// How many of the unit of a pass make a unit of the problem.
  private final List<BigInteger> scales = new ArrayList<>();

  /// Without what is guaranteed.
  private final BigInteger[] got;

  private BigInteger scale;
  private BigInteger left = BigInteger.ZERO;

  private Division(Problem problem, BitSet dropped, BigInteger scale) {
    this.problem = problem;
    this.dropped = dropped;
    this.scale = scale;
    this.got = Filling.nothing(problem.size());
  }

  static Division of(Problem problem, BitSet dropped) {
    var pots = problem.pots().pots();
    var parts = pots.stream().map(Pot::part).reduce(BigInteger.ZERO, BigInteger::add);
    var division = new Division(problem, dropped, parts);
    for (var pot : pots) division.divide(pot, problem.divided().multiply(pot.part()), parts);
    if (problem.call().rule().redistribute()) division.handRound(pots);
    return division;
  }

  /// What the last pot left goes to those of the earlier pots who still have room.
  private void handRound(List<Pot> pots) {
    for (int i = 0; i + 1 < pots.size() && left.signum() > 0; i++) {
      divide(pots.get(i), BigInteger.ZERO, BigInteger.ONE);
    }
  }

  /// @param own in units that `parts` of make a unit of the problem
  private void divide(Pot pot, BigInteger own, BigInteger parts) {
    var handBack = problem.call().rule().redistribute();
    var ours = own.multiply(scale).divide(parts);
    var joined = handBack ? left : BigInteger.ZERO;
    var weights = weights(pot);
    var filling = Filling.of(ours.add(joined), weights, rooms(), handBack);
    passes.add(
        new Pass(
            pot, new Fraction(ours, scale), new Fraction(joined, scale), Filling.sum(weights)));
    var kept = handBack ? BigInteger.ZERO : left;
    scale = scale.multiply(filling.factor());
    left = kept.multiply(filling.factor()).add(filling.left());
    fillings.add(filling);
    scales.add(scale);
    for (int i = 0; i < got.length; i++) {
      got[i] = got[i].multiply(filling.factor()).add(filling.got(i));
    }
  }

  private BigInteger[] weights(Pot pot) {
    var weights = new BigInteger[problem.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = dropped.get(i) ? BigInteger.ZERO : pot.weight(i);
    }
    return weights;
  }

  private BigInteger[] rooms() {
    var rooms = new BigInteger[problem.size()];
    for (int i = 0; i < rooms.length; i++) {
      rooms[i] = problem.room(i).multiply(scale).subtract(got[i]);
    }
    return rooms;
  }

  List<Pass> passes() {
    return passes;
  }

  /// In units, what an application got in a pass.
  Fraction got(int pass, int application) {
    return new Fraction(fillings.get(pass).got(application), scales.get(pass));
  }

  /// How many of its finest unit make a unit.
  BigInteger scale() {
    return scale;
  }

  /// In the finest unit, with what is guaranteed; a dropped one has nothing.
  BigInteger total(int application) {
    if (dropped.get(application)) return BigInteger.ZERO;
    return got[application].add(problem.guaranteed(application).multiply(scale));
  }
}
