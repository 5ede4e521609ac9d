package org.spoluplan.meetings.imports;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;

/// When somebody was in a body, as old minutes show it: from the first meeting that names the
/// person to the last one. Minutes know no other days, so nothing is said of the time before and
/// after.
final class Runs {

  /// Whoever is not named for longer was away in between.
  static final Period LONGEST_GAP = Period.ofMonths(18);

  private Runs() {}

  /// @param days   when minutes name the person, in any order
  /// @param stated memberships that somebody entered: they are true, and are not repeated
  static List<DateRange> of(Collection<LocalDate> days, Collection<DateRange> stated) {
    var runs = new ArrayList<DateRange>();
    LocalDate first = null;
    LocalDate last = null;
    for (var day : new TreeSet<>(days)) {
      if (stated.stream().anyMatch(range -> range.contains(day))) continue;
      if (first != null && last != null && isApart(last, day, stated)) {
        runs.add(new DateRange(first, last));
        first = null;
      }
      if (first == null) first = day;
      last = day;
    }
    if (first != null) runs.add(new DateRange(first, last));
    return List.copyOf(runs);
  }

  private static boolean isApart(LocalDate last, LocalDate day, Collection<DateRange> stated) {
    return day.isAfter(last.plus(LONGEST_GAP))
        || stated.stream().anyMatch(range -> isBetween(last, range.from(), day));
  }

  private static boolean isBetween(LocalDate last, @Nullable LocalDate from, LocalDate day) {
    return from != null && from.isAfter(last) && from.isBefore(day);
  }
}
