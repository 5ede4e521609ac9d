package org.spoluplan.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;

/// Dates and times as people write them: "středa 2. června 2021", "10.00". Spaces inside a date do
/// not break.
public final class Dates {

  private static final char NBSP = '\u00a0';

  private final Locale locale;
  private final boolean czech;

  private Dates(Locale locale) {
    this.locale = locale;
    this.czech = locale.getLanguage().equals("cs");
  }

  public static Dates in(Locale locale) {
    return new Dates(locale);
  }

  /// "2. 6. 2021"
  public String brief(LocalDate day) {
    return format(day, czech ? "d. M. yyyy" : "d MMM yyyy");
  }

  /// "2. června 2021"
  public String plain(LocalDate day) {
    return format(day, czech ? "d. MMMM yyyy" : "d MMMM yyyy");
  }

  /// "středa 2. června 2021"
  public String full(LocalDate day) {
    return weekday(day) + " " + plain(day);
  }

  public String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE", locale).format(day);
  }

  /// "červen 2021"
  public String month(LocalDate day) {
    return format(day, "LLLL yyyy");
  }

  /// "červen"
  public String monthName(LocalDate day) {
    return format(day, "LLLL");
  }

  /// "10.00"
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(czech ? "H.mm" : "HH:mm", locale).format(time);
  }

  public String time(Instant instant) {
    return time(local(instant).toLocalTime());
  }

  /// "2. 6. 2021 v 10.00"
  public String moment(Instant instant) {
    var local = local(instant);
    return brief(local.toLocalDate()) + (czech ? " v" + NBSP : ", ") + time(local.toLocalTime());
  }

  /// "1. 1. 2020 – 31. 12. 2021", "od 1. 1. 2020", "do 31. 12. 2021"; a dash when both ends are
  // open.
  public String period(DateRange period) {
    var from = period.from();
    var to = period.to();
    if (from == null) return to == null ? "–" : (czech ? "do" : "until") + NBSP + brief(to);
    if (to == null) return (czech ? "od" : "from") + NBSP + brief(from);
    return brief(from) + " – " + brief(to);
  }

  /// "středa 2. června 2021 v 10.00"
  public String occasion(LocalDate day, @Nullable LocalTime time) {
    return time == null ? full(day) : full(day) + (czech ? " v" + NBSP : ", ") + time(time);
  }

  private static ZonedDateTime local(Instant instant) {
    return instant.atZone(Words.ZONE);
  }

  private String format(LocalDate day, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(day).replace(' ', NBSP);
  }
}
