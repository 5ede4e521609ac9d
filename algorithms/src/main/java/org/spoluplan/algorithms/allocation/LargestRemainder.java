package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Exact amounts become whole units that add up to their sum: each is rounded down, and what is
/// left goes one unit each to those who lost most by it.
final class LargestRemainder {

  private LargestRemainder() {}

  /// @param exact in parts of a unit, `scale` of which make a unit
  /// @param ties  who comes first of those who lost the same; never says that two are equal
  static List<Long> round(List<BigInteger> exact, BigInteger scale, Comparator<Integer> ties) {
    var units = new ArrayList<Long>();
    var lost = new ArrayList<BigInteger>();
    var sum = BigInteger.ZERO;
    for (var one : exact) {
      var divided = one.divideAndRemainder(scale);
      units.add(divided[0].longValueExact());
      lost.add(divided[1]);
      sum = sum.add(divided[1]);
    }
    int left = sum.divide(scale).intValueExact();
    var order = new ArrayList<Integer>();
    for (int i = 0; i < exact.size(); i++) if (lost.get(i).signum() > 0) order.add(i);
    order.sort(Comparator.<Integer, BigInteger>comparing(lost::get).reversed().thenComparing(ties));
    for (int i : order.subList(0, left)) units.set(i, units.get(i) + 1);
    return units;
  }
}
