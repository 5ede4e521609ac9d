package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What everybody gets. Awards and reserve add up to the pot, to the haléř.
public final class Allocation {

  private final Problem problem;
  private final Dropping.Found found;
  private final List<Long> units;

  /// Made when the first explanation is asked for.
  private @Nullable StepTotals totals;

  private Allocation(Problem problem, Dropping.Found found, List<Long> units) {
    this.problem = problem;
    this.found = found;
    this.units = units;
  }

  static Allocation of(Problem problem) {
    return of(problem, Dropping.run(problem));
  }

  static Allocation of(Problem problem, Dropping.Found found) {
    var division = found.division();
    var exact = new ArrayList<BigInteger>();
    for (int i = 0; i < problem.size(); i++) exact.add(division.total(i));
    var units = LargestRemainder.round(exact, division.scale(), ties(problem));
    return new Allocation(problem, found, units);
  }

  private static Comparator<Integer> ties(Problem problem) {
    var byId = Comparator.<Integer, String>comparing(i -> problem.application(i).id());
    return switch (problem.call().rule().tie()) {
      case ID -> byId;
      case SMALLER_REQUEST ->
          Comparator.<Integer>comparingLong(i -> request(problem.application(i)))
              .thenComparing(byId);
      case GREATER_WEIGHT ->
          Comparator.<Integer, Fraction>comparing(i -> weight(problem, i))
              .reversed()
              .thenComparing(byId);
    };
  }

  private static long request(SubsidyApplication application) {
    var requested = application.requested();
    return requested == null ? Long.MAX_VALUE : requested;
  }

  /// The part of the money that it would get without any limits.
  private static Fraction weight(Problem problem, int application) {
    var sum = Fraction.ZERO;
    for (var pot : problem.pots().pots()) {
      sum = sum.plus(Fraction.of(1).times(pot.weight(application).multiply(pot.part()), pot.sum()));
    }
    return sum;
  }

  public AllocationCall call() {
    return problem.call();
  }

  /// In the order of the applications.
  public int size() {
    return problem.size();
  }

  /// In haléře.
  public long amount(int application) {
    return units.get(application) * problem.unit();
  }

  /// In haléře, before rounding.
  public Fraction exact(int application) {
    var division = found.division();
    return new Fraction(division.total(application), division.scale())
        .times(BigInteger.valueOf(problem.unit()));
  }

  /// In haléře.
  public long awarded() {
    return units.stream().mapToLong(Long::longValue).sum() * problem.unit();
  }

  /// In haléře: what was kept aside and what nobody may get.
  public long reserve() {
    return call().pot() - awarded();
  }

  /// Would have got something, but less than the floor.
  public boolean isBelowFloor(int application) {
    return found.dropped().containsKey(application);
  }

  /// Gets all that its request and caps allow, in whole units.
  public boolean isAtLimit(int application) {
    return problem.most(application).equals(BigInteger.valueOf(units.get(application)));
  }

  /// How many would have got less than the floor.
  public int droppedCount() {
    return found.dropped().size();
  }

  public Award award(int application) {
    var known = totals == null ? StepTotals.of(problem) : totals;
    totals = known;
    return new Award(
        problem.application(application).id(),
        amount(application),
        new Explaining(problem, found, known, application).steps(amount(application)));
  }

  public List<Award> awards() {
    var awards = new ArrayList<Award>();
    for (int i = 0; i < size(); i++) awards.add(award(i));
    return awards;
  }
}
