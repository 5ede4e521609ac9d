package org.spoluplan.kernel;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/// Counts Czech working days: Monday to Friday without public holidays (Act 245/2000 Sb.).
public final class WorkingDays {

  private WorkingDays() {}

  /// The last day on which something that must be done `count` working days before `day` is in
  /// time: seven working days before a Thursday without holidays is Tuesday of the week before.
  public static LocalDate before(LocalDate day, int count) {
    var result = day;
    for (int left = count; left > 0; ) {
      result = result.minusDays(1);
      if (isWorkingDay(result)) left--;
    }
    return result;
  }

  /// The last day on which something is in time that must be done within `count` working days after
  /// `day`.
  public static LocalDate after(LocalDate day, int count) {
    var result = day;
    for (int left = count; left > 0; ) {
      result = result.plusDays(1);
      if (isWorkingDay(result)) left--;
    }
    return result;
  }

  public static boolean isWorkingDay(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !Czech.HOLIDAYS.isHoliday(day);
  }

  /// Read on first use: most starts of the application never need it.
  private static final class Czech {
    static final HolidayManager HOLIDAYS =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.CZECH_REPUBLIC));
  }
}
