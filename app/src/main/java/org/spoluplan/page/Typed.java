package org.spoluplan.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// How people type days and times. Empty: there is no such day, no such time.
public final class Typed {

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:,](\\d{2}))?");

  private Typed() {}

  /// A day as people write it (13. 1. 2020) or as the browser sends it (2020-01-13).
  public static Optional<LocalDate> day(String typed) {
    var text = plain(typed);
    try {
      var day = DAY.matcher(text);
      if (!day.matches()) return Optional.of(LocalDate.parse(text));
      return Optional.of(
          LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A time as 10:00, 10.00, 10,00 or 10.
  public static Optional<LocalTime> time(String typed) {
    var time = TIME.matcher(plain(typed));
    if (!time.matches()) return Optional.empty();
    var minutes = time.group(2) == null ? 0 : number(time.group(2));
    var hours = number(time.group(1));
    return hours < 24 && minutes < 60
        ? Optional.of(LocalTime.of(hours, minutes))
        : Optional.empty();
  }

  /// Lists are shown with spaces that do not break.
  private static String plain(String typed) {
    return typed.replace('\u00a0', ' ').strip();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
