package brokenhouse;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Breaks rules 8 and 9: has a day and a schedule of its own.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OwnDay {

  LocalDate today(Clock clock) {
    return LocalDate.now(clock);
  }
}
