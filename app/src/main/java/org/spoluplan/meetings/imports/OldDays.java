package org.spoluplan.meetings.imports;

import java.time.Instant;
import java.time.LocalDate;
import org.spoluplan.kernel.Today;

/// Minutes know days; where an instant is asked for, it is the noon of the day.
final class OldDays {

  private static final int NOON = 12;

  private OldDays() {}

  static Instant at(LocalDate day) {
    return day.atTime(NOON, 0).atZone(Today.ZONE).toInstant();
  }
}
