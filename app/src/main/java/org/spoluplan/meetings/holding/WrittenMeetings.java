package org.spoluplan.meetings.holding;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.kernel.Today;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Meetings in writing begin and end on their days, without anybody having to remember.
@Component
class WrittenMeetings {

  private static final Logger log = LoggerFactory.getLogger(WrittenMeetings.class);

  private final Courses courses;
  private final Holding holding;
  private final Clock clock;

  WrittenMeetings(Courses courses, Holding holding, Clock clock) {
    this.courses = courses;
    this.holding = holding;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void keepTheirDays() {
    for (var id : courses.writtenAndDue(Today.of(clock))) {
      try {
        holding.keepDays(id);
      } catch (RuntimeException e) {
        log.error("meeting in writing {} could not keep its days", id.value(), e);
      }
    }
  }
}
