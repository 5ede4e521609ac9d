package org.spoluplan.kernel;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// How often each client may ask, join, write: so many times a minute, more at once only what it
/// has saved up. Whoever has not come for the longest time is forgotten first, so that many clients
/// take no more memory than a fixed number of them.
public final class Rate {

  private final int perMinute;
  private final int most;
  private final Map<String, Client> clients = new LinkedHashMap<>(16, 0.75f, true);

  /// @param left requests that it may make, in milliseconds of saving up
  private record Client(long left, Instant at) {}

  /// @param clients how many are remembered
  public Rate(int perMinute, int clients) {
    this.perMinute = perMinute;
    this.most = clients;
  }

  /// Takes one request.
  ///
  /// @return how long to wait when it is too much
  public synchronized Optional<Duration> take(String client, Instant now) {
    long one = Duration.ofMinutes(1).toMillis() / perMinute;
    long full = one * perMinute;
    var before = clients.get(client);
    long saved =
        before == null
            ? full
            : Math.min(
                full, before.left() + Math.max(0, Duration.between(before.at(), now).toMillis()));
    if (saved < one) {
      clients.put(client, new Client(saved, now));
      return Optional.of(Duration.ofMillis(one - saved));
    }
    clients.put(client, new Client(saved - one, now));
    if (clients.size() > most) {
      var oldest = clients.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return Optional.empty();
  }

  synchronized int remembered() {
    return clients.size();
  }
}
