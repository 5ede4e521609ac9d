package org.spoluplan.algorithms.czech;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Names of the days of the week.
final class Weekdays {

  private static final Map<String, DayOfWeek> BY_WORD = new LinkedHashMap<>();

  static {
    put(DayOfWeek.MONDAY, "pondeli", "pondelek", "pondelni");
    put(DayOfWeek.TUESDAY, "utery", "uterek", "uterni");
    put(DayOfWeek.WEDNESDAY, "streda", "stredu", "stredy", "stredu");
    put(DayOfWeek.THURSDAY, "ctvrtek", "ctvrtka", "ctvrtku");
    put(DayOfWeek.FRIDAY, "patek", "patku");
    put(DayOfWeek.SATURDAY, "sobota", "sobotu", "soboty");
    put(DayOfWeek.SUNDAY, "nedele", "nedeli");
  }

  static final String PATTERN =
      BY_WORD.keySet().stream()
          .sorted((a, b) -> b.length() - a.length())
          .collect(Collectors.joining("|"));

  private Weekdays() {}

  static @Nullable DayOfWeek of(String foldedWord) {
    return BY_WORD.get(foldedWord);
  }

  private static void put(DayOfWeek day, String... words) {
    for (var word : words) BY_WORD.put(word, day);
  }
}
