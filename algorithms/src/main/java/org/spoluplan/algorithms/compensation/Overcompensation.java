package org.spoluplan.algorithms.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What one service got above its compensation payment, and what becomes of it. In haléře.
///
/// @param over   what public sources gave beyond the payment
/// @param carry  of that, what may stay for the next period
/// @param giveBack of that, what is to be returned
public record Overcompensation(long over, long carry, long giveBack) {

  /// At most a tenth of the average annual payment may be carried over.
  private static final long TENTH = 10;

  private static final int HUNDRED = 100;
  private static final int PERCENT_PLACES = 2;

  /// @param publicFunding of all public sources together, in haléře
  /// @param payment       compensation payment of the year, in haléře
  /// @param averagePayment average of the years of the entrustment, in haléře
  /// @param carryAllowed  the entrustment lasts several years and allows it
  public static Overcompensation of(
      long publicFunding, long payment, long averagePayment, boolean carryAllowed) {
    if (publicFunding < 0 || payment < 0 || averagePayment < 0) {
      throw new IllegalArgumentException("negative");
    }
    long over = Math.max(0, publicFunding - payment);
    long carry = carryAllowed ? Math.min(over, averagePayment / TENTH) : 0;
    return new Overcompensation(over, carry, over - carry);
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
