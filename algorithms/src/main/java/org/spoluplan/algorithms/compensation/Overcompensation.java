package org.spoluplan.algorithms.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What one service got above its compensation payment, and what becomes of it. In haléře.
///
/// @param over   what public sources gave beyond the payment
/// @param carry  of that, what may stay for the next period
/// @param giveBack of that, what is to be returned
public record Overcompensation(long over, long carry, long giveBack) {

  /// Nothing may be carried over.
  public static final int NO_CARRY = 0;

  private static final int WHOLE_E2 = 10_000;
  private static final int HUNDRED = 100;
  private static final int PERCENT_PLACES = 2;

  /// @param publicFunding of all public sources together, in haléře
  /// @param payment       compensation payment of the year, in haléře
  /// @param averagePayment average of the years of the entrustment, in haléře
  /// @param carryE2       how much of the average may be carried over, in hundredths of a per cent:
  ///   1000 where the entrustment lasts several years and allows it (Decision 2012/21/EU, art. 6),
  ///   else [#NO_CARRY]
  public static Overcompensation of(
      long publicFunding, long payment, long averagePayment, int carryE2) {
    if (publicFunding < 0 || payment < 0 || averagePayment < 0) {
      throw new IllegalArgumentException("negative");
    }
    long over = Math.max(0, publicFunding - payment);
    long carry = Math.min(over, mostCarried(averagePayment, carryE2));
    return new Overcompensation(over, carry, over - carry);
  }

  /// The most that may be carried over, rounded down to a haléř.
  ///
  /// @param carryE2 in hundredths of a per cent
  public static long mostCarried(long averagePayment, int carryE2) {
    if (carryE2 < 0 || carryE2 > WHOLE_E2) throw new IllegalArgumentException("no share");
    return BigDecimal.valueOf(averagePayment)
        .multiply(BigDecimal.valueOf(carryE2))
        .divide(BigDecimal.valueOf(WHOLE_E2), 0, RoundingMode.FLOOR)
        .longValueExact();
  }

  public boolean isAny() {
    return over > 0;
  }

  /// How many per cent of the payment are over, to two places.
  ///
  /// @param payment more than zero, in haléře
  public BigDecimal percentOf(long payment) {
    return BigDecimal.valueOf(over)
        .multiply(BigDecimal.valueOf(HUNDRED))
        .divide(BigDecimal.valueOf(payment), PERCENT_PLACES, RoundingMode.HALF_UP);
  }
}
