package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Values of one criterion as whole numbers of the same tiny unit, so that they can be reckoned
/// with exactly.
///
/// @param whole   by application
/// @param measure what each is a part of: their sum, or the greatest
record Values(Criterion criterion, List<BigInteger> whole, BigInteger measure) {

  static Values of(Criterion criterion, List<SubsidyApplication> applications) {
    var values = new ArrayList<BigDecimal>();
    int scale = 0;
    for (var application : applications) {
      var value = Objects.requireNonNull(application.value(criterion.name()));
      values.add(value);
      scale = Math.max(scale, value.scale());
    }
    var whole = new ArrayList<BigInteger>();
    for (var value : values) whole.add(value.setScale(scale).unscaledValue());
    return new Values(criterion, whole, measure(criterion.normalisation(), whole));
  }

  private static BigInteger measure(Normalisation normalisation, List<BigInteger> whole) {
    return switch (normalisation) {
      case SHARE -> whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
      case MAXIMUM -> whole.stream().reduce(BigInteger.ZERO, BigInteger::max);
    };
  }

  /// Weights as whole numbers in the same ratio, for some criteria.
  static List<BigInteger> weights(List<Criterion> criteria) {
    int scale = 0;
    for (var criterion : criteria) scale = Math.max(scale, criterion.weight().scale());
    var whole = new ArrayList<BigInteger>();
    for (var criterion : criteria) {
      whole.add(criterion.weight().setScale(scale).unscaledValue());
    }
    return whole;
  }
}
