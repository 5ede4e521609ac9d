package org.spoluplan.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.SubsidyApplication;

/// The composite rule as one would do it by hand, in exact fractions: divide, cut what is above,
/// hand it round until nobody is above; drop the smallest below the floor, begin again; round by
/// the largest remainder. Knows no more of a rule than weights, requests, cap and floor.
final class BruteForce {

  private final AllocationCall call;
  private final List<SubsidyApplication> applications;
  private final BitSet dropped = new BitSet();
  private final List<Ratio> weights = new ArrayList<>();

  private BruteForce(AllocationCall call) {
    this.call = call;
    this.applications = call.applications();
  }

  private record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    Ratio {
      var common = numerator.gcd(denominator);
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }

    static Ratio of(BigDecimal number) {
      return new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    static Ratio of(long number) {
      return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
      return new Ratio(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Ratio minus(Ratio other) {
      return plus(new Ratio(other.numerator.negate(), other.denominator));
    }

    Ratio times(Ratio other) {
      return new Ratio(
          numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Ratio over(Ratio other) {
      return new Ratio(
          numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    BigInteger floor() {
      return numerator.divide(denominator);
    }

    @Override
    public int compareTo(Ratio other) {
      return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
  }

  /// In haléře.
  static List<Long> amounts(AllocationCall call) {
    return new BruteForce(call).amounts();
  }

  private List<Long> amounts() {
    weigh();
    var got = filled();
    for (var smallest = smallest(got); smallest != null; smallest = smallest(got)) {
      for (int i = 0; i < got.size(); i++) {
        if (!dropped.get(i) && got.get(i).equals(smallest)) dropped.set(i);
      }
      got = filled();
    }
    return rounded(got);
  }

  private void weigh() {
    for (int i = 0; i < applications.size(); i++) weights.add(Ratio.ZERO);
    for (var criterion : call.rule().criteria()) {
      var values = new ArrayList<Ratio>();
      var sum = Ratio.ZERO;
      for (var one : applications) {
        var value = Ratio.of(one.values().getOrDefault(criterion.name(), BigDecimal.ZERO));
        values.add(value);
        sum = sum.plus(value);
      }
      var weight = Ratio.of(criterion.weight());
      for (int i = 0; i < values.size(); i++) {
        weights.set(i, weights.get(i).plus(weight.times(values.get(i)).over(sum)));
      }
    }
  }

  private Ratio most(int i) {
    long most = call.pot();
    var requested = applications.get(i).requested();
    var cap = call.rule().caps().amount();
    if (requested != null) most = Math.min(most, requested);
    if (cap != null) most = Math.min(most, cap);
    return Ratio.of(most);
  }

  private List<Ratio> filled() {
    var got = new ArrayList<Ratio>();
    for (int i = 0; i < applications.size(); i++) got.add(Ratio.ZERO);
    var rest = Ratio.of(call.pot());
    while (rest.compareTo(Ratio.ZERO) > 0) {
      var sum = Ratio.ZERO;
      for (int i = 0; i < got.size(); i++) if (takes(got, i)) sum = sum.plus(weights.get(i));
      if (sum.equals(Ratio.ZERO)) return got;
      var over = Ratio.ZERO;
      var each = rest.over(sum);
      for (int i = 0; i < got.size(); i++) {
        if (!takes(got, i)) continue;
        var more = got.get(i).plus(each.times(weights.get(i)));
        var most = most(i);
        if (more.compareTo(most) > 0) {
          over = over.plus(more.minus(most));
          more = most;
        }
        got.set(i, more);
      }
      rest = over;
    }
    return got;
  }

  private boolean takes(List<Ratio> got, int i) {
    return !dropped.get(i) && got.get(i).compareTo(most(i)) < 0;
  }

  private @Nullable Ratio smallest(List<Ratio> got) {
    var floor = Ratio.of(call.rule().floor().amount());
    return got.stream()
        .filter(one -> one.compareTo(Ratio.ZERO) > 0 && one.compareTo(floor) < 0)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private List<Long> rounded(List<Ratio> got) {
    var amounts = new ArrayList<Long>();
    var lost = new ArrayList<Ratio>();
    var sum = Ratio.ZERO;
    for (var one : got) {
      amounts.add(one.floor().longValueExact());
      lost.add(one.minus(new Ratio(one.floor(), BigInteger.ONE)));
      sum = sum.plus(lost.getLast());
    }
    var order = new ArrayList<Integer>();
    for (int i = 0; i < got.size(); i++) order.add(i);
    order.sort(
        Comparator.<Integer, Ratio>comparing(lost::get)
            .reversed()
            .thenComparing(i -> applications.get(i).id()));
    for (int i : order.subList(0, sum.floor().intValueExact())) {
      amounts.set(i, amounts.get(i) + 1);
    }
    return amounts;
  }
}
