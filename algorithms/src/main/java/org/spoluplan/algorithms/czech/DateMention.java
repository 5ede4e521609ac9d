package org.spoluplan.algorithms.czech;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as it stands in a text, whole or in part.
///
/// @param start   the first character of the date itself, without the day of the week
/// @param day     null: only a month is said
/// @param year    null: not said
/// @param weekday said beside it; null when not
/// @param byEnd   "do konce listopadu": the last day is meant
public record DateMention(
    int start,
    int end,
    @Nullable Integer day,
    int month,
    @Nullable Integer year,
    @Nullable DayOfWeek weekday,
    boolean byEnd) {

  /// A day, a month and a year are there, and such a day exists.
  public boolean isWhole() {
    return whole() != null;
  }

  public @Nullable LocalDate whole() {
    return day == null || year == null ? null : date(year, month, day);
  }

  /// The first such day on or after another: minutes of November speak of the next January.
  public @Nullable LocalDate after(LocalDate from) {
    if (day == null) return null;
    if (year != null) return date(year, month, day);
    var same = date(from.getYear(), month, day);
    return same == null || !same.isBefore(from) ? same : date(from.getYear() + 1, month, day);
  }

  /// The month, in the year said or the first one not before another day.
  public YearMonth monthAfter(LocalDate from) {
    if (year != null) return YearMonth.of(year, month);
    var same = YearMonth.of(from.getYear(), month);
    return same.isBefore(YearMonth.from(from)) ? same.plusYears(1) : same;
  }

  /// "středu 17. 5. 2016", which was a Tuesday.
  public boolean contradictsItself() {
    var date = whole();
    return weekday != null && date != null && date.getDayOfWeek() != weekday;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
