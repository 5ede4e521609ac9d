package org.spoluplan.algorithms.allocation;

import java.math.BigInteger;

/// An exact number of haléře. It is not brought to lowest terms: those of one division have the
/// same bottom and compare and add quickly.
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

  static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

  static Fraction of(BigInteger whole) {
    return new Fraction(whole, BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    if (bottom.equals(other.bottom)) return new Fraction(top.add(other.top), bottom);
    var sum = top.multiply(other.bottom).add(other.top.multiply(bottom));
    return new Fraction(sum, bottom.multiply(other.bottom));
  }

  Fraction minus(Fraction other) {
    return plus(new Fraction(other.top.negate(), other.bottom));
  }

  Fraction times(BigInteger by, BigInteger over) {
    return new Fraction(top.multiply(by), bottom.multiply(over));
  }

  Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  int signum() {
    return top.signum();
  }

  /// Whole multiples of the unit in it.
  BigInteger wholes(BigInteger unit) {
    return top.divide(bottom.multiply(unit));
  }

  /// To the nearest haléř, half up.
  BigInteger nearest() {
    var doubled = top.shiftLeft(1).add(bottom);
    var divided = doubled.divideAndRemainder(bottom.shiftLeft(1));
    return divided[1].signum() < 0 ? divided[0].subtract(BigInteger.ONE) : divided[0];
  }

  @Override
  public int compareTo(Fraction other) {
    return bottom.equals(other.bottom)
        ? top.compareTo(other.top)
        : top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }
}
