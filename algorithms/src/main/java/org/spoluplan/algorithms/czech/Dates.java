package org.spoluplan.algorithms.czech;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds dates: "2. 6. 2021", "12.09.2011", "7. října 2010", "středa 21. července 2021",
/// "6. 4. do 13. 4. 2017", "v prosinci", "do konce listopadu", "2021-07-21".
public final class Dates {

  private static final String YEAR = "((?:19|20)\\d{2})(?!\\d)";

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.(?:\\s{0,2}(?:r\\.\\s?)?"
              + YEAR
              + "|\\s?(\\d{2})(?![\\d.:,]|\\s?(?:hod|h\\b)))?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?\\.?\\s?(" + Months.PATTERN + ")\\b(?:\\s{0,2}" + YEAR + ")?");
  private static final Pattern SLASHED =
      Pattern.compile(
          "(?<![\\d/.])(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?((?:19|20)\\d\\d)(?![\\d/])");
  private static final Pattern MONTH =
      Pattern.compile("\\b(" + Months.PATTERN + ")\\b(?:\\s{0,2}" + YEAR + ")?");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)" + "((?:19|20)\\d{2})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern SHARED_MONTH =
      Pattern.compile("(?<![\\d.])(\\d{1,2})\\s?\\.\\s?(?:-|–|—|až|az|a)\\s?$");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(" + Weekdays.PATTERN + ")\\s?,?\\s?(?:dne\\s)?\\(?$");
  private static final Pattern WEEKDAY_AFTER =
      Pattern.compile("^\\s?[,(]?\\s?(" + Weekdays.PATTERN + ")\\b");
  private static final Pattern BY_END =
      Pattern.compile("\\b(?:do konce|koncem|konec)\\s(?:mesice\\s)?$");

  private Dates() {}

  /// In the order they stand; none lies over another.
  public static List<DateMention> in(CharSequence text) {
    var folded = Fold.of(text);
    var found = new ArrayList<DateMention>();
    if (hasDigit(folded)) {
      numbers(folded, found);
      words(folded, found);
      iso(folded, found);
      slashed(folded, found);
    }
    months(folded, found);
    if (found.isEmpty()) return found;
    found.sort(Comparator.comparingInt(DateMention::start));
    borrowYears(folded, found);
    return found;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
    return false;
  }

  private static void numbers(String text, List<DateMention> found) {
    var matcher = NUMBERS.matcher(text);
    while (matcher.find()) {
      var year = matcher.group(3) != null ? year(matcher.group(3)) : shortYear(matcher.group(4));
      add(text, found, matcher, number(matcher, 1), number(matcher, 2), year);
    }
  }

  private static void words(String text, List<DateMention> found) {
    var matcher = WORDS.matcher(text);
    while (matcher.find()) {
      add(
          text,
          found,
          matcher,
          number(matcher, 1),
          Months.of(matcher.group(2)),
          year(matcher.group(3)));
    }
  }

  private static void iso(String text, List<DateMention> found) {
    var matcher = ISO.matcher(text);
    while (matcher.find()) {
      add(text, found, matcher, number(matcher, 3), number(matcher, 2), year(matcher.group(1)));
    }
  }

  /// "19/11/2020"
  private static void slashed(String text, List<DateMention> found) {
    var matcher = SLASHED.matcher(text);
    while (matcher.find()) {
      add(text, found, matcher, number(matcher, 1), number(matcher, 2), year(matcher.group(3)));
    }
  }

  private static void months(String text, List<DateMention> found) {
    if (!Months.isIn(text)) return;
    var matcher = MONTH.matcher(text);
    while (matcher.find()) {
      if (isTaken(found, matcher.start())) continue;
      var byEnd =
          BY_END.matcher(text.substring(Math.max(0, matcher.start() - 24), matcher.start())).find();
      found.add(
          new DateMention(
              matcher.start(),
              matcher.end(),
              null,
              Months.of(matcher.group(1)),
              year(matcher.group(2)),
              null,
              byEnd));
    }
  }

  private static void add(
      String text,
      List<DateMention> found,
      Matcher at,
      int day,
      int month,
      @Nullable Integer year) {
    if (day < 1 || day > 31 || month < 1 || month > 12 || isTaken(found, at.start())) return;
    found.add(
        new DateMention(
            at.start(), at.end(), day, month, year, weekday(text, at.start(), at.end()), false));
    var before = text.substring(Math.max(0, at.start() - 12), at.start());
    var shared = SHARED_MONTH.matcher(before);
    if (shared.find()) {
      var first = Integer.parseInt(shared.group(1));
      var start = at.start() - before.length() + shared.start(1);
      if (first >= 1 && first < day) {
        found.add(
            new DateMention(
                start,
                start + shared.group(1).length() + 1,
                first,
                month,
                year,
                weekday(text, start, start),
                false));
      }
    }
  }

  private static boolean isTaken(List<DateMention> found, int at) {
    return found.stream().anyMatch(other -> other.start() <= at && at < other.end());
  }

  private static @Nullable DayOfWeek weekday(String text, int start, int end) {
    var before = WEEKDAY.matcher(text.substring(Math.max(0, start - 20), start));
    if (before.find()) return Weekdays.of(before.group(1));
    var after = WEEKDAY_AFTER.matcher(text.substring(end, Math.min(text.length(), end + 14)));
    return end > start && after.find() ? Weekdays.of(after.group(1)) : null;
  }

  /// "od 6. 4. do 13. 4. 2017": the first gets the year of the second when little lies between.
  private static void borrowYears(String text, List<DateMention> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      var date = found.get(i);
      var next = found.get(i + 1);
      if (date.year() != null || date.day() == null || next.year() == null || next.day() == null)
        continue;
      var between = text.substring(date.end(), Math.max(date.end(), next.start()));
      if (between.length() > 16 || between.contains("\n")) continue;
      found.set(
          i,
          new DateMention(
              date.start(),
              date.end(),
              date.day(),
              date.month(),
              next.year(),
              date.weekday(),
              date.byEnd()));
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static @Nullable Integer year(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /// "12.9.11"
  private static @Nullable Integer shortYear(@Nullable String digits) {
    return digits == null ? null : 2000 + Integer.parseInt(digits);
  }
}
