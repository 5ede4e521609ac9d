package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which numbers are too much for a subsidy: a slip of the finger rather than money.
final class Amounts {

  /// Ten billion crowns and a bit, in haléře: more than a state gives to all social services.
  static final long MOST = 1_000_000_000_000_000L;

  private static final BigDecimal GREATEST_NUMBER = BigDecimal.TEN.pow(12);
  private static final int MOST_DECIMALS = 9;

  private Amounts() {}

  /// @param amount in haléře; null is fine
  static Optional<AllocationRefusal> refusal(String where, @Nullable Long amount) {
    if (amount == null) return Optional.empty();
    if (amount < 0) return Optional.of(new AllocationRefusal.Negative(where));
    return amount > MOST ? Optional.of(new AllocationRefusal.TooLarge(where)) : Optional.empty();
  }

  /// Of a weight or of a value of a criterion.
  static Optional<AllocationRefusal> numberRefusal(String where, BigDecimal number) {
    if (number.signum() < 0) return Optional.of(new AllocationRefusal.Negative(where));
    if (number.compareTo(GREATEST_NUMBER) > 0) {
      return Optional.of(new AllocationRefusal.TooLarge(where));
    }
    return number.stripTrailingZeros().scale() > MOST_DECIMALS
        ? Optional.of(new AllocationRefusal.TooManyDecimals(where, MOST_DECIMALS))
        : Optional.empty();
  }

  static Optional<AllocationRefusal> shareRefusal(String where, BigDecimal share) {
    var wrong = numberRefusal(where, share);
    if (wrong.isPresent()) return wrong;
    return share.compareTo(BigDecimal.ONE) > 0
        ? Optional.of(new AllocationRefusal.NotAShare(where))
        : Optional.empty();
  }
}
