package org.spoluplan.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// It is always Monday 8 March 2027, 9.00 in Prague, until a test moves the time.
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

  public static final Instant START = Instant.parse("2027-03-08T08:00:00Z");

  @Bean
  @Primary
  MovableClock testClock() {
    return new MovableClock();
  }

  /// A clock that stands still unless told otherwise.
  public static final class MovableClock extends Clock {

    private volatile Instant now = START;

    public void pass(Duration time) {
      now = now.plus(time);
    }

    public void reset() {
      now = START;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
