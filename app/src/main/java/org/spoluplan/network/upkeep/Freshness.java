package org.spoluplan.network.upkeep;

import java.time.Duration;
import java.time.Instant;
import org.spoluplan.network.Upkeep;

/// Whether somebody of the service has confirmed lately what is said about it.
///
/// @param since when that was; where nobody ever did, when it was last changed
record Freshness(boolean verified, Instant since) {

  static Freshness of(Upkeep upkeep, ReminderRule rule, Instant now) {
    var at = upkeep.verifiedAt();
    if (at == null) return new Freshness(false, upkeep.changedAt());
    return new Freshness(at.plus(Duration.ofDays(rule.afterDays())).isAfter(now), at);
  }
}
