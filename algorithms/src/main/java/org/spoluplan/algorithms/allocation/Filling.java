package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Divides one sum by weights up to limits: shares, what is over the limits handed to the others by
/// their weights, again until nothing is over. Since whoever reaches a limit first stays there, one
/// pass in that order is enough.
///
/// @param amounts what each gets
/// @param left    what nobody may take any more
record Filling(List<Fraction> amounts, Fraction left) {

  /// @param room what each may still take; null when there is no limit
  static Filling of(Fraction pot, List<BigInteger> weights, List<@Nullable Fraction> room) {
    var order = new ArrayList<Integer>();
    var rest = BigInteger.ZERO;
    for (int i = 0; i < weights.size(); i++) {
      if (weights.get(i).signum() == 0) continue;
      order.add(i);
      rest = rest.add(weights.get(i));
    }
    order.sort(soonestFull(weights, room));
    var amounts = new Fraction[weights.size()];
    Arrays.fill(amounts, Fraction.ZERO);
    var left = pot;
    int at = 0;
    for (; at < order.size(); at++) {
      int i = order.get(at);
      var most = room.get(i);
      if (most == null || most.compareTo(left.times(weights.get(i), rest)) > 0) break;
      amounts[i] = most;
      left = left.minus(most);
      rest = rest.subtract(weights.get(i));
    }
    if (at == order.size()) return new Filling(List.of(amounts), left);
    for (; at < order.size(); at++) {
      int i = order.get(at);
      amounts[i] = left.times(weights.get(i), rest);
    }
    return new Filling(List.of(amounts), Fraction.ZERO);
  }

  private static Comparator<Integer> soonestFull(
      List<BigInteger> weights, List<@Nullable Fraction> room) {
    return (one, other) -> {
      var first = room.get(one);
      var second = room.get(other);
      if (first == null || second == null) {
        return Boolean.compare(first == null, second == null);
      }
      return first
          .times(weights.get(other), BigInteger.ONE)
          .compareTo(second.times(weights.get(one), BigInteger.ONE));
    };
  }
}
