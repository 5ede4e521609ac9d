package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Drops who would get less than the floor, the smallest first, and divides anew after each.
final class Dropping {

  private final Problem problem;
  private final BitSet dropped;
  private final Map<Integer, Dropped> when;

  private Dropping(Problem problem) {
    this.problem = problem;
    this.dropped = problem.hopeless();
    this.when = never(dropped);
  }

  /// Those who took no part at all.
  static Map<Integer, Dropped> never(BitSet hopeless) {
    var when = new HashMap<Integer, Dropped>();
    hopeless.stream().forEach(i -> when.put(i, new Dropped(Fraction.ZERO, List.of(), List.of())));
    return when;
  }

  /// What was found.
  ///
  /// @param division among those who are left
  /// @param dropped  by application
  record Found(Division division, Map<Integer, Dropped> dropped) {}

  /// The moment in which an application was dropped.
  ///
  /// @param total  in units, what it would have got
  /// @param passes of the division then, and what it got in each; none where it took no part
  record Dropped(Fraction total, List<Pass> passes, List<Fraction> got) {

    Dropped {
      passes = List.copyOf(passes);
      got = List.copyOf(got);
    }
  }

  static Found run(Problem problem) {
    var fast = QuickDropping.fits(problem) ? QuickDropping.run(problem) : null;
    return fast == null ? stepByStep(problem) : fast;
  }

  static Found stepByStep(Problem problem) {
    return new Dropping(problem).run();
  }

  private Found run() {
    var division = Division.of(problem, dropped);
    var smallest = smallest(division);
    while (!smallest.isEmpty()) {
      for (int i : smallest) {
        when.put(i, moment(division, i));
        dropped.set(i);
      }
      if (problem.call().rule().floor().handOn()) division = Division.of(problem, dropped);
      smallest = smallest(division);
    }
    return new Found(division, when);
  }

  /// Of those who would get something, but less than the floor.
  private List<Integer> smallest(Division division) {
    var floor = problem.floor().multiply(division.scale());
    @Nullable BigInteger least = null;
    var smallest = new ArrayList<Integer>();
    for (int i = 0; i < problem.size(); i++) {
      var total = division.total(i);
      if (total.signum() == 0 || total.compareTo(floor) >= 0) continue;
      int compared = least == null ? -1 : total.compareTo(least);
      if (compared < 0) {
        least = total;
        smallest.clear();
      }
      if (compared <= 0) smallest.add(i);
    }
    return problem.call().rule().floor().together() ? smallest : lastOf(smallest, problem);
  }

  /// The one with the greatest identifier.
  static List<Integer> lastOf(List<Integer> equal, Problem problem) {
    return equal.stream()
        .max((one, other) -> id(problem, one).compareTo(id(problem, other)))
        .map(List::of)
        .orElse(List.of());
  }

  private static String id(Problem problem, int application) {
    return problem.application(application).id();
  }

  private static Dropped moment(Division division, int application) {
    var got = new ArrayList<Fraction>();
    for (int pass = 0; pass < division.passes().size(); pass++) {
      got.add(division.got(pass, application));
    }
    var total = new Fraction(division.total(application), division.scale());
    return new Dropped(total, division.passes(), got);
  }
}
