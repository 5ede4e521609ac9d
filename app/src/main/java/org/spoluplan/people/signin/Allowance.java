package org.spoluplan.people.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How many attempts may fail within a time.
record Allowance(int failures, Duration within) {

  /// When the next attempt is allowed, or empty when it is allowed now.
  ///
  /// @param failed when attempts failed, the latest first
  Optional<Instant> opens(List<Instant> failed, Instant now) {
    if (failed.size() < failures) return Optional.empty();
    var opens = failed.get(failures - 1).plus(within);
    return opens.isAfter(now) ? Optional.of(opens) : Optional.empty();
  }
}
