package org.spoluplan.people.signin;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets what signing in no longer needs. Sessions that ended are swept by Spring Session.
@Component
@ConditionalOnWebApplication
class Tidying {

  private static final Duration ATTEMPTS = Duration.ofDays(1);
  private static final Duration LINKS = Duration.ofDays(30);

  private final LoginAttempts attempts;
  private final OneTimeLinks links;
  private final KnownDevices devices;

  Tidying(LoginAttempts attempts, OneTimeLinks links, KnownDevices devices) {
    this.attempts = attempts;
    this.links = links;
    this.devices = devices;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  @Transactional
  void tidy() {
    attempts.forgetOlderThan(ATTEMPTS);
    links.forgetExpiredFor(LINKS);
    devices.forgetUnusedFor(DeviceCookie.LASTS);
  }
}
