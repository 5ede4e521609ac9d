package org.spoluplan.meetings;

import java.time.LocalDate;
import org.spoluplan.page.Form;

/// Days that a meeting or a due date may have. A mistyped year would otherwise stand in lists and
/// calendars for good.
///
/// @param earliest before it nobody planned social services together
/// @param latest   nobody plans further ahead
public record PlausibleDays(LocalDate earliest, LocalDate latest) {

  private static final LocalDate FIRST_PLANS = LocalDate.of(1990, 1, 1);
  private static final int YEARS_AHEAD = 10;

  public static PlausibleDays seenOn(LocalDate today) {
    var year = today.getYear() + YEARS_AHEAD;
    return new PlausibleDays(FIRST_PLANS, LocalDate.of(year, 12, 31));
  }

  public boolean contain(LocalDate day) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }

  /// Notes by the field what is wrong with a day that was read from it.
  public void check(Form form, String field, LocalDate day) {
    if (contain(day)) return;
    form.reject(
        field,
        "form.error.year",
        String.valueOf(earliest.getYear()),
        String.valueOf(latest.getYear()));
  }
}
