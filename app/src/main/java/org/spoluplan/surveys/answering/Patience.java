package org.spoluplan.surveys.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How many forms one network address may send in a minute. A class of pupils behind one address
/// has enough of it, a program that sends a thousand has not. Whoever has been quiet for the
/// longest time is forgotten first.
@Component
class Patience {

  private static final int REMEMBERED = 10_000;

  private final int perMinute;
  private final Clock clock;
  private final Map<String, Used> used = new LinkedHashMap<>(16, 0.75f, true);

  private record Used(Instant since, int forms) {}

  Patience(@Value("${spoluplan.surveys.per-minute}") int perMinute, Clock clock) {
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /// Whether this one may come in.
  synchronized boolean has(String address) {
    var now = clock.instant();
    var before = used.get(address);
    var next =
        before == null || isOver(before, now)
            ? new Used(now, 1)
            : new Used(before.since(), before.forms() + 1);
    used.put(address, next);
    if (used.size() > REMEMBERED) {
      var oldest = used.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return next.forms() <= perMinute;
  }

  private static boolean isOver(Used before, Instant now) {
    return Duration.between(before.since(), now).compareTo(Duration.ofMinutes(1)) > 0;
  }
}
