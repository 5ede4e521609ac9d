package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact number, always in its lowest terms and with a positive denominator.
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {

  static final Fraction ZERO = of(0);

  public Fraction {
    if (denominator.signum() == 0) throw new IllegalArgumentException("no denominator");
    var common = numerator.gcd(denominator);
    if (denominator.signum() < 0) common = common.negate();
    if (!common.equals(BigInteger.ONE)) {
      numerator = numerator.divide(common);
      denominator = denominator.divide(common);
    }
  }

  static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  Fraction negated() {
    return new Fraction(numerator.negate(), denominator);
  }

  Fraction times(BigInteger factor) {
    return new Fraction(numerator.multiply(factor), denominator);
  }

  /// This times `part / whole`.
  Fraction times(BigInteger part, BigInteger whole) {
    return new Fraction(numerator.multiply(part), denominator.multiply(whole));
  }

  public int signum() {
    return numerator.signum();
  }

  /// To the nearest whole number, a half away from zero.
  public long rounded() {
    return decimal(0).longValueExact();
  }

  /// The nearest number of that many decimal places, a half away from zero.
  public BigDecimal decimal(int places) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// `a/b`, or `a` where it is whole.
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
