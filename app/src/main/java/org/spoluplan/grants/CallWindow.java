package org.spoluplan.grants;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// When a call is seen and takes applications, by the clock of the server.
///
/// @param publish nobody sees it before
/// @param opens   from then on applications are taken
/// @param closes  the last second in which one is taken
public record CallWindow(Instant publish, Instant opens, Instant closes) {

  public CallWindow {
    if (opens.isBefore(publish) || !closes.isAfter(opens)) {
      throw new IllegalArgumentException(publish + ", " + opens + ", " + closes);
    }
  }

  /// At 17:00:00 still, one second later not any more.
  public boolean takes(Instant now) {
    return !now.isBefore(opens) && !now.truncatedTo(ChronoUnit.SECONDS).isAfter(closes);
  }
}
