package org.spoluplan.meetings.minutes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates in Czech prose, of whatever writing: "2. 6. 2021", "28.3. 2018", "2. června 2021",
// "6. 4.".
final class DatesInText {

  private static final List<String> MONTHS =
      List.of(
          "ledna",
          "února",
          "března",
          "dubna",
          "května",
          "června",
          "července",
          "srpna",
          "září",
          "října",
          "listopadu",
          "prosince");

  /// Groups: day, month in digits or as a word, year.
  static final String DATE =
      "(?<!\\d)(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|("
          + String.join("|", MONTHS)
          + "))(?: ?(\\d{4})(?!\\d))?";

  private static final Pattern PATTERN =
      Pattern.compile(DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DatesInText() {}

  /// @param year  null when the text does not say it
  /// @param quote as it stands
  record Found(int day, int month, @Nullable Integer year, String quote, int at) {

    /// @param without the year to take when the text says none
    /// @return null when there is no such day
    @Nullable LocalDate in(int without) {
      try {
        return LocalDate.of(year == null ? without : year, month, day);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }

  static List<Found> in(String text) {
    var found = new ArrayList<Found>();
    var matcher = PATTERN.matcher(text);
    while (matcher.find()) found.add(found(matcher, 1));
    return found;
  }

  /// @param first group of [#DATE] in a longer expression
  static Found found(Matcher matcher, int first) {
    var word = matcher.group(first + 2);
    var month =
        word == null
            ? Integer.parseInt(matcher.group(first + 1))
            : MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    var year = matcher.group(first + 3);
    return new Found(
        Integer.parseInt(matcher.group(first)),
        month,
        year == null ? null : Integer.valueOf(year),
        matcher.group().strip(),
        matcher.start());
  }
}
