package org.spoluplan.meetings;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Words;

/// By when something is to be done, as people say it at meetings.
///
/// @param day the last day; of a month its last one; null when there is none
public record Due(Precision precision, @Nullable LocalDate day) {

  public enum Precision {
    DAY,
    MONTH,
    /// "Průběžně": again and again, with no end.
    ONGOING,
    NONE
  }

  public static final Due NONE = new Due(Precision.NONE, null);

  public Due {
    var dated = precision == Precision.DAY || precision == Precision.MONTH;
    if (dated != (day != null)) throw new IllegalArgumentException(precision + " " + day);
    if (precision == Precision.MONTH && day != null) {
      day = day.with(TemporalAdjusters.lastDayOfMonth());
    }
  }

  public boolean isOver(LocalDate today) {
    return day != null && today.isAfter(day);
  }

  /// "do 31. května 2027", "srpen 2027", "průběžně", "bez termínu"
  public String in(Words words, Locale locale) {
    var messages = words.messages();
    if (day == null) {
      return messages.of(
          locale, precision == Precision.ONGOING ? "task.due.ongoing" : "task.due.none");
    }
    return precision == Precision.MONTH
        ? messages.of(locale, "task.due.month", words.dates(locale).month(day))
        : messages.of(locale, "task.due.day", words.dates(locale).plain(day));
  }
}
