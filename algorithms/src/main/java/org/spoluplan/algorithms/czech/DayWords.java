package org.spoluplan.algorithms.czech;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/// Days as people write them: "30. 11. 2016", "středa".
public final class DayWords {

  private static final Locale CZECH = Locale.of("cs");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. M. yyyy", CZECH);

  private DayWords() {}

  public static String of(LocalDate day) {
    return DAY.format(day);
  }

  public static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, CZECH);
  }
}
