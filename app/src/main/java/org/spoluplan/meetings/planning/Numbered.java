package org.spoluplan.meetings.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The number of a meeting, "12" or "3/2027", as somebody typed it or the rules gave it.
record Numbered(@Nullable String number, LocalDate day) {

  private static final Pattern LEADING = Pattern.compile("(\\d{1,6})(/\\d+)?");

  /// One more than the highest; where no meeting has a number, one more than there are meetings.
  static int next(List<Numbered> meetings) {
    return 1
        + meetings.stream().flatMap(Numbered::count).max(Integer::compare).orElse(meetings.size());
  }

  private Stream<Integer> count() {
    if (number == null) return Stream.empty();
    var typed = LEADING.matcher(number.strip());
    return typed.matches() ? Stream.of(Integer.valueOf(typed.group(1))) : Stream.empty();
  }
}
