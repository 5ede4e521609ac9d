package org.spoluplan.meetings.minutes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spoluplan.page.Messages;

/// "ve středu 17. 5. 2016" was a Tuesday.
final class WeekdayCheck {

  private static final int YEARS_AROUND = 3;

  /// Stems of the days from Monday; with any ending.
  private static final List<String> STEMS =
      List.of("pond", "úter", "střed", "čtvrt", "pát", "sobot", "neděl");

  private static final String WEEKDAY =
      "(?<!\\p{L})(pondělí[a-zů]*|úter(?:ý|ku|ka|ek|ého|ém)|střed(?:a|u|y|ě|ou)"
          + "|čtvrt(?:ek|ka|ku|kem)|pát(?:ek|ku|kem)|sobot(?:a|u|y|ě|ou)|neděl(?:e|i|í))(?!\\p{L})";

  private static final Pattern BEFORE = pattern(WEEKDAY + ",? (?:dne )?" + DatesInText.DATE);
  private static final Pattern AFTER =
      pattern(DatesInText.DATE + "(?:, | \\(| )" + WEEKDAY + "(?! (?:dne )?\\d)");

  private WeekdayCheck() {}

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static List<MinutesWarning> of(String text, LocalDate meeting) {
    var warnings = new ArrayList<MinutesWarning>();
    noSuchDays(text, meeting, warnings);
    check(BEFORE.matcher(text), 1, 2, meeting, warnings);
    check(AFTER.matcher(text), 5, 1, meeting, warnings);
    return warnings;
  }

  private static void check(
      Matcher matcher, int weekday, int date, LocalDate meeting, List<MinutesWarning> warnings) {
    while (matcher.find()) {
      var warning = warning(day(matcher.group(weekday)), DatesInText.found(matcher, date), meeting);
      if (warning != null) warnings.add(warning);
    }
  }

  private static @Nullable MinutesWarning warning(
      DayOfWeek said, DatesInText.Found found, LocalDate meeting) {
    var date = found.in(meeting.getYear());
    if (date == null || date.getDayOfWeek() == said) return null;
    if (found.year() == null && fitsNextYear(said, found, meeting)) return null;
    var right = Wording.DATES.weekday(date);
    return MinutesWarning.quoting(
        MinutesWarning.Kind.WEEKDAY,
        found.quote(),
        found.at(),
        Wording.DATES.brief(date),
        right,
        fitting(said, date));
  }

  private static boolean fitsNextYear(DayOfWeek said, DatesInText.Found found, LocalDate meeting) {
    var next = found.in(meeting.getYear() + 1);
    return next != null && next.getDayOfWeek() == said;
  }

  /// The year in which the day would fit, when one is near: often it is only the year that is
  /// wrong.
  private static String fitting(DayOfWeek said, LocalDate date) {
    for (var away = 1; away <= YEARS_AROUND; away++) {
      for (var year : List.of(date.getYear() + away, date.getYear() - away)) {
        if (date.withYear(year).getDayOfWeek() == said) return String.valueOf(year);
      }
    }
    return "none";
  }

  private static DayOfWeek day(String word) {
    var lower = word.toLowerCase(Messages.CZECH);
    for (var i = 0; i < STEMS.size(); i++) {
      if (lower.startsWith(STEMS.get(i))) return DayOfWeek.of(i + 1);
    }
    throw new IllegalArgumentException(word);
  }

  private static void noSuchDays(String text, LocalDate meeting, List<MinutesWarning> warnings) {
    for (var found : DatesInText.in(text)) {
      if (found.year() == null || found.in(meeting.getYear()) != null) continue;
      warnings.add(
          MinutesWarning.quoting(
              MinutesWarning.Kind.NO_SUCH_DAY, found.quote(), found.at(), found.quote()));
    }
  }
}
