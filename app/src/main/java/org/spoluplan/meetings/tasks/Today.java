package org.spoluplan.meetings.tasks;

import java.time.Clock;
import java.time.LocalDate;
import org.spoluplan.page.Words;

/// The day it is where the meetings are.
final class Today {

  private Today() {}

  static LocalDate of(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), Words.ZONE);
  }
}
