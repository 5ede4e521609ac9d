package org.spoluplan.meetings.holding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Words;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Meetings in writing begin and end on their days, without anybody having to remember.
@Component
class WrittenMeetings {

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
    courses.writtenAndDue(LocalDate.ofInstant(clock.instant(), Words.ZONE)).forEach(this::keepDays);
  }

  private void keepDays(MeetingId id) {
    holding.keepDays(id);
  }
}
