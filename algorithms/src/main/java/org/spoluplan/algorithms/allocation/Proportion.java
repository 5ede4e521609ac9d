package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// Amounts cut in proportion, so that they add up to a smaller sum. In haléře.
public final class Proportion {

  private static final long CROWN = 100;

  private Proportion() {}

  /// In whole crowns where all amounts and the sum are; what rounding leaves goes to those who lost
  /// most by it, the first of equal ones first. No amount grows.
  ///
  /// @param amounts not negative
  /// @param sum     from 0 to the sum of the amounts
  public static List<Long> cut(List<Long> amounts, long sum) {
    var all = amounts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    if (sum < 0 || BigInteger.valueOf(sum).compareTo(all) > 0) {
      throw new IllegalArgumentException(sum + " of " + all);
    }
    if (all.signum() == 0) return List.copyOf(amounts);
    var whole = LongStream.concat(LongStream.of(sum), amounts.stream().mapToLong(one -> one));
    long unit = whole.allMatch(one -> one % CROWN == 0) ? CROWN : 1;
    var exact =
        amounts.stream()
            .map(one -> BigInteger.valueOf(one).multiply(BigInteger.valueOf(sum)))
            .toList();
    var scale = all.multiply(BigInteger.valueOf(unit));
    return LargestRemainder.round(exact, scale, Comparator.naturalOrder()).stream()
        .map(units -> units * unit)
        .toList();
  }
}
