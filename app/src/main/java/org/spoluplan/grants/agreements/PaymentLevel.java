package org.spoluplan.grants.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// How a payment of at least so much is approved.
///
/// @param from      in haléře
/// @param approvals how many people, besides whoever prepared it
/// @param batch     may leave together with others in one order
record PaymentLevel(long from, LocalDate validFrom, int approvals, boolean batch) {

  /// The one for the amount on the day: of those valid then the highest that it reaches, and of
  /// several versions of it the newest.
  static PaymentLevel of(List<PaymentLevel> levels, long amount, LocalDate day) {
    return levels.stream()
        .filter(one -> !one.validFrom().isAfter(day) && one.from() <= amount)
        .max(Comparator.comparingLong(PaymentLevel::from).thenComparing(PaymentLevel::validFrom))
        .orElseThrow(() -> new IllegalStateException("no level of payments on " + day));
  }
}
