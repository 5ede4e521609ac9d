package org.spoluplan.meetings.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and times as minutes have them.
final class CzechTime {

  private static final Locale CZECH = Locale.of("cs", "CZ");
  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d. MMMM yyyy", CZECH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", CZECH);
  private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d. M. yyyy", CZECH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", CZECH);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", CZECH);

  private CzechTime() {}

  /// "středa 2. června 2021"
  static String full(LocalDate day) {
    return FULL.format(day);
  }

  /// "2. června 2021"
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /// "2. 6. 2021"
  static String brief(LocalDate day) {
    return BRIEF.format(day);
  }

  /// "červen 2021"
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /// "10.00"
  static String time(LocalTime time) {
    return TIME.format(time);
  }
}
