package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;
import java.util.List;

/// A part of the money and what it is divided by.
///
/// @param criterion that it belongs to; empty when criteria are combined
/// @param part      of the sum of the parts of all pots
/// @param weights   of applications in their order, none negative; only ratios count
/// @param sum       of all weights
record Pot(String criterion, BigInteger part, List<BigInteger> weights, BigInteger sum) {

  static Pot of(String criterion, BigInteger part, List<BigInteger> weights) {
    var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
    return new Pot(criterion, part, weights, sum);
  }

  BigInteger weight(int application) {
    return weights.get(application);
  }
}
