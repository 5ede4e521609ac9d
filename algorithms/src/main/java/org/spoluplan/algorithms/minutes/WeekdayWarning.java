package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.Objects;
import org.spoluplan.algorithms.czech.DateMention;
import org.spoluplan.algorithms.czech.DayWords;
import org.spoluplan.algorithms.minutes.ExtractionWarning.Code;

/// That a day of the week does not fit its date, with the one that would.
final class WeekdayWarning {

  /// The weekday stands before the date.
  private static final int BEFORE = 14;

  private WeekdayWarning() {}

  /// @param date of the text, whole
  static ExtractionWarning of(Text text, DateMention date) {
    var from = Math.max(0, date.start() - BEFORE);
    var word = from == 0 ? 0 : text.chars().indexOf(' ', from) + 1;
    var said = text.sub(Math.min(word, date.start()), behind(text, date.end()));
    var right = DayWords.weekday(Objects.requireNonNull(date.whole()));
    return new ExtractionWarning(
        Code.WEEKDAY, List.of(said.strip(" ,.;(").chars(), right), List.of(said.span()));
  }

  /// "17. 1. 2023 (středa)"
  private static int behind(Text text, int end) {
    var close = text.chars().indexOf(')', end);
    return close >= 0 && close - end < BEFORE && text.chars().startsWith(" (", end)
        ? close + 1
        : end;
  }
}
