package org.spoluplan.meetings.tasks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How many tasks of each year came to what.
///
/// @param years newest first; years without a task are left out
record FateCounts(List<Year> years) {

  /// Tasks given in one year.
  record Year(int year, Map<Fate, Integer> counts) {

    int of(Fate fate) {
      return counts.getOrDefault(fate, 0);
    }

    int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int closed() {
      return Arrays.stream(Fate.values()).filter(Fate::isClosed).mapToInt(this::of).sum();
    }
  }

  FateCounts {
    years = List.copyOf(years);
  }

  int of(Fate fate) {
    return years.stream().mapToInt(year -> year.of(fate)).sum();
  }

  int all() {
    return years.stream().mapToInt(Year::all).sum();
  }

  int closed() {
    return years.stream().mapToInt(Year::closed).sum();
  }

  int unclosed() {
    return all() - closed();
  }
}
