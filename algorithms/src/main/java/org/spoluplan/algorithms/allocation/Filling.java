package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Divides an amount in the ratio of weights, nobody above their room. What the full ones leave
/// goes to the others in the same ratio, until nobody is above: found in one go, for those with
/// the least room for their weight are full first.
///
/// All is in whole numbers. The answer may need a finer unit, `factor` times smaller than before.
final class Filling {

  private final BigInteger[] got;
  private final BigInteger factor;
  private final BigInteger left;

  private Filling(BigInteger[] got, BigInteger factor, BigInteger left) {
    this.got = got;
    this.factor = factor;
    this.left = left;
  }

  /// In the finer unit.
  BigInteger got(int application) {
    return got[application];
  }

  /// By which the unit became smaller.
  BigInteger factor() {
    return factor;
  }

  /// In the finer unit, what nobody has room for.
  BigInteger left() {
    return left;
  }

  /// @param weights of who takes part: not the dropped ones; zero takes nothing
  /// @param handBack what is above a room is handed to the others, else it is left
  static Filling of(BigInteger amount, BigInteger[] weights, BigInteger[] rooms, boolean handBack) {
    return handBack ? handedBack(amount, weights, rooms) : once(amount, weights, rooms);
  }

  private static Filling handedBack(BigInteger amount, BigInteger[] weights, BigInteger[] rooms) {
    var order = order(weights, rooms);
    var rest = amount;
    var sum = sum(weights);
    int full = 0;
    while (full < order.size()) {
      int next = order.get(full);
      if (rooms[next].multiply(sum).compareTo(rest.multiply(weights[next])) > 0) break;
      rest = rest.subtract(rooms[next]);
      sum = sum.subtract(weights[next]);
      full++;
    }
    var got = nothing(weights.length);
    if (full == order.size()) {
      for (int i : order) got[i] = rooms[i];
      return new Filling(got, BigInteger.ONE, rest);
    }
    var common = rest.gcd(sum);
    var factor = sum.divide(common);
    var perWeight = rest.divide(common);
    for (int i : order.subList(0, full)) got[i] = rooms[i].multiply(factor);
    for (int i : order.subList(full, order.size())) got[i] = weights[i].multiply(perWeight);
    return new Filling(got, factor, BigInteger.ZERO);
  }

  private static Filling once(BigInteger amount, BigInteger[] weights, BigInteger[] rooms) {
    var sum = sum(weights);
    var got = nothing(weights.length);
    if (sum.signum() == 0) return new Filling(got, BigInteger.ONE, amount);
    var left = amount.multiply(sum);
    for (int i = 0; i < weights.length; i++) {
      got[i] = amount.multiply(weights[i]).min(rooms[i].multiply(sum));
      left = left.subtract(got[i]);
    }
    return new Filling(got, sum, left);
  }

  /// Who takes part, those first who have the least room for their weight.
  static List<Integer> order(BigInteger[] weights, BigInteger[] rooms) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < weights.length; i++) if (weights[i].signum() > 0) order.add(i);
    order.sort(
        (one, other) ->
            rooms[one].multiply(weights[other]).compareTo(rooms[other].multiply(weights[one])));
    return order;
  }

  static BigInteger sum(BigInteger[] numbers) {
    var sum = BigInteger.ZERO;
    for (var number : numbers) sum = sum.add(number);
    return sum;
  }

  static BigInteger[] nothing(int size) {
    var zeros = new BigInteger[size];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }
}
