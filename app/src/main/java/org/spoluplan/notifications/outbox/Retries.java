package org.spoluplan.notifications.outbox;

import java.time.Duration;
import java.util.Optional;

/// When a letter that could not be sent is tried again: soon at first, then ever more rarely, for
/// about two days. Mail servers keep trying for as long (RFC 5321, 4.5.4.1).
final class Retries {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);
  private static final int MOST_ATTEMPTS = 16;

  private Retries() {}

  /// @param attempts made so far, at least one
  /// @return empty when it was enough
  static Optional<Duration> pauseAfter(int attempts) {
    if (attempts >= MOST_ATTEMPTS) return Optional.empty();
    var pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
    return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
  }
}
