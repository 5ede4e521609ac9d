package org.spoluplan.boards.running;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.LongSupplier;

/// How fast one client may go: so many times a minute, and what was saved up at once. Who has not
/// come for the longest time is forgotten first.
final class Pace {

  private static final long MINUTE = Duration.ofMinutes(1).toNanos();

  private final long price;
  private final int most;
  private final LongSupplier nanoseconds;
  private final LinkedHashMap<String, Purse> purses = new LinkedHashMap<>(16, 0.75f, true);

  /// @param saved in nanoseconds; a minute is full
  private record Purse(long saved, long at) {}

  /// @param remembered how many clients
  Pace(int perMinute, int remembered, LongSupplier nanoseconds) {
    this.price = MINUTE / perMinute;
    this.most = remembered;
    this.nanoseconds = nanoseconds;
  }

  /// @return how long to wait when it is too fast
  synchronized Optional<Duration> take(String client) {
    var now = nanoseconds.getAsLong();
    var known = purses.getOrDefault(client, new Purse(MINUTE, now));
    var saved = Math.min(MINUTE, known.saved() + Math.max(0, now - known.at()));
    var enough = saved >= price;
    purses.put(client, new Purse(enough ? saved - price : saved, now));
    if (purses.size() > most) purses.remove(purses.firstEntry().getKey());
    return enough ? Optional.empty() : Optional.of(Duration.ofNanos(price - saved));
  }
}
