package org.spoluplan.postgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Patience with other processes. An interrupt is kept for the caller but does not shorten the
/// wait: half-stopped servers help nobody, and every wait here is bounded.
final class Waiting {

  private static final Duration GLANCE = Duration.ofMillis(20);

  private Waiting() {}

  static boolean until(BooleanSupplier happened, Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) return false;
      pause();
    }
    return true;
  }

  static void pause() {
    try {
      Thread.sleep(GLANCE);
    } catch (InterruptedException e) {
      LockSupport.parkNanos(GLANCE.toNanos());
      Thread.currentThread().interrupt();
    }
  }
}
