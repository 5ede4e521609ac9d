package org.spoluplan.network.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;

/// Days as the register gives them.
final class RegisterDays {

  private RegisterDays() {}

  /// Of an end before the beginning, which is remarked, the end counts: what has ended has ended.
  static DateRange of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && to != null && to.isBefore(from)
        ? new DateRange(null, to)
        : new DateRange(from, to);
  }
}
