package org.spoluplan.network.upkeep;

import java.time.Duration;
import java.time.Instant;

/// When people of a service are asked whether what is said about it still holds.
///
/// @param afterDays since it was last confirmed or changed
/// @param everyDays at least so many pass between two letters about one service
/// @param linkDays  how long the link in a letter works
/// @param roomDays  how long it is told that there is room after somebody said so
/// @param strangers whether services of providers with nobody in the directory are asked too, at
///                  their public address
record ReminderRule(int afterDays, int everyDays, int linkDays, int roomDays, boolean strangers) {

  static final int MOST_DAYS = 3650;
  static final int LONGEST_LINK = 365;
  static final int LONGEST_ROOM = 365;

  /// Whoever confirmed or changed it since then is not asked.
  Instant quietSince(Instant now) {
    return now.minus(Duration.ofDays(afterDays));
  }

  /// Whoever got a letter since then gets none.
  Instant askedSince(Instant now) {
    return now.minus(Duration.ofDays(everyDays));
  }

  Instant linkEnds(Instant now) {
    return now.plus(Duration.ofDays(linkDays));
  }
}
