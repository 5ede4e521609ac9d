package org.spoluplan.algorithms.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What public sources may give a service at most, by its entrustment.
///
/// @param usualCosts  usual (optimal) costs in haléře
/// @param usualIncome usual own income in haléře
public record CompensationPayment(long usualCosts, long usualIncome) {

  public CompensationPayment {
    if (usualCosts < 0 || usualIncome < 0) throw new IllegalArgumentException("negative");
  }

  /// Usual costs less usual income; never below zero.
  ///
  /// @return in haléře
  public long most() {
    return Math.max(0, usualCosts - usualIncome);
  }

  /// @param units FTE of direct care, beds or bed-days of the entrustment; more than zero
  /// @return in haléře, rounded down so that all units together never exceed the whole
  public long perUnit(BigDecimal units) {
    if (units.signum() <= 0) throw new IllegalArgumentException("no units");
    return BigDecimal.valueOf(most()).divide(units, 0, RoundingMode.FLOOR).longValueExact();
  }

  /// The combined method: what was set before, or what was really missing where that is less.
  ///
  /// @return in haléře
  public long byActuals(long actualCosts, long actualIncome) {
    return Math.min(most(), Math.max(0, actualCosts - actualIncome));
  }
}
