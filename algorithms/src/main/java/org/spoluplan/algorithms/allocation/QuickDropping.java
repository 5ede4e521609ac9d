package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The same as `Dropping` step by step, for one pot without guaranteed amounts, in one sweep: each
/// drop raises the amount per weight, so that who is full stays full and the order of the others
/// never changes. Thousands of drops cost no more than sorting.
final class QuickDropping {

  private final Problem problem;
  private final Pot pot;
  private final BigInteger[] weights;
  private final BigInteger[] rooms;
  private final BigInteger floor;
  private final BitSet dropped;
  private final BitSet full = new BitSet();
  private final Map<Integer, Dropping.Dropped> when;

  /// Next to be full.
  private final List<Integer> byRoom;

  /// Smallest of those who are not full.
  private final List<Integer> byWeight;

  private final TreeMap<BigInteger, Set<Integer>> fullByRoom = new TreeMap<>();
  private int nextByRoom;
  private int nextByWeight;

  /// What the full ones leave.
  private BigInteger rest;

  /// Of those who are not full.
  private BigInteger sum;

  /// Of all who take part.
  private BigInteger sumOfAll;

  private QuickDropping(Problem problem) {
    this.problem = problem;
    this.pot = problem.pots().pots().getFirst();
    this.weights = pot.weights().toArray(BigInteger[]::new);
    this.rooms = new BigInteger[weights.length];
    for (int i = 0; i < rooms.length; i++) rooms[i] = problem.room(i);
    this.floor = problem.floor();
    this.byRoom = Filling.order(weights, rooms);
    this.byWeight = new ArrayList<>(byRoom);
    byWeight.sort(Comparator.comparing(i -> weights[i]));
    this.rest = problem.divided();
    this.dropped = problem.hopeless();
    this.when = Dropping.never(dropped);
    this.sumOfAll = sumOf(dropped);
    this.sum = sumOfAll;
  }

  private BigInteger sumOf(BitSet without) {
    var sumOfWeights = BigInteger.ZERO;
    for (int i = 0; i < weights.length; i++) {
      if (!without.get(i)) sumOfWeights = sumOfWeights.add(weights[i]);
    }
    return sumOfWeights;
  }

  static boolean fits(Problem problem) {
    var rule = problem.call().rule();
    return problem.pots().pots().size() == 1
        && rule.redistribute()
        && rule.floor().handOn()
        && problem.allGuaranteed().signum() == 0;
  }

  static Dropping.Found run(Problem problem) {
    var quick = new QuickDropping(problem);
    if (quick.floor.signum() > 0) quick.sweep();
    return new Dropping.Found(Division.of(problem, quick.dropped), quick.when);
  }

  private void sweep() {
    fill();
    var smallest = smallest();
    while (!smallest.isEmpty()) {
      for (int i : smallest) when.put(i, moment(i));
      smallest.forEach(this::drop);
      fill();
      smallest = smallest();
    }
  }

  /// Who has no more room than a part gets at the present amount per weight is full.
  private void fill() {
    while (nextByRoom < byRoom.size()) {
      int i = byRoom.get(nextByRoom);
      if (!dropped.get(i)) {
        if (rooms[i].multiply(sum).compareTo(rest.multiply(weights[i])) > 0) return;
        full.set(i);
        rest = rest.subtract(rooms[i]);
        sum = sum.subtract(weights[i]);
        if (rooms[i].signum() > 0) {
          fullByRoom.computeIfAbsent(rooms[i], room -> new TreeSet<>()).add(i);
        }
      }
      nextByRoom++;
    }
  }

  /// Of those below the floor; nobody, one, or all equal ones.
  private List<Integer> smallest() {
    skipGone();
    var hasPart = nextByWeight < byWeight.size() && rest.signum() > 0;
    var equal = new ArrayList<Integer>();
    if (hasPart && (fullByRoom.isEmpty() || partAgainst(fullByRoom.firstKey()) <= 0)) {
      if (partAgainst(floor) >= 0) return List.of();
      takeParts(equal);
      // A full one may have just as much.
      if (!fullByRoom.isEmpty() && partAgainst(fullByRoom.firstKey()) == 0) {
        equal.addAll(fullByRoom.firstEntry().getValue());
      }
    } else if (!fullByRoom.isEmpty()) {
      if (fullByRoom.firstKey().compareTo(floor) >= 0) return List.of();
      equal.addAll(fullByRoom.firstEntry().getValue());
    }
    return problem.call().rule().floor().together() ? equal : Dropping.lastOf(equal, problem);
  }

  private void skipGone() {
    while (nextByWeight < byWeight.size()) {
      int i = byWeight.get(nextByWeight);
      if (!dropped.get(i) && !full.get(i)) return;
      nextByWeight++;
    }
  }

  /// The smallest part, `rest × weight / sum`, against an amount.
  private int partAgainst(BigInteger amount) {
    var weight = weights[byWeight.get(nextByWeight)];
    return rest.multiply(weight).compareTo(amount.multiply(sum));
  }

  private void takeParts(List<Integer> equal) {
    var weight = weights[byWeight.get(nextByWeight)];
    for (int next = nextByWeight; next < byWeight.size(); next++) {
      int i = byWeight.get(next);
      if (!weights[i].equals(weight)) return;
      if (!dropped.get(i) && !full.get(i)) equal.add(i);
    }
  }

  private void drop(int i) {
    dropped.set(i);
    sumOfAll = sumOfAll.subtract(weights[i]);
    if (!full.get(i)) {
      sum = sum.subtract(weights[i]);
      return;
    }
    rest = rest.add(rooms[i]);
    var sameRoom = Objects.requireNonNull(fullByRoom.get(rooms[i]));
    sameRoom.remove(i);
    if (sameRoom.isEmpty()) fullByRoom.remove(rooms[i]);
  }

  private Dropping.Dropped moment(int i) {
    var total = full.get(i) ? new Fraction(rooms[i], BigInteger.ONE) : part(i);
    var own = new Fraction(problem.divided(), BigInteger.ONE);
    var pass = new Pass(pot, own, Fraction.ZERO, sumOfAll);
    return new Dropping.Dropped(total, List.of(pass), List.of(total));
  }

  private Fraction part(int i) {
    return new Fraction(rest.multiply(weights[i]), sum);
  }
}
