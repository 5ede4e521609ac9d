package org.spoluplan.meetings.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spoluplan.page.Form;
import org.spoluplan.page.Typed;

/// How values are shown to people and read from what they type. Empty: it cannot be understood.
final class ValueText {

  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{4})");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
  private static final int MOST_VOTES = 9999;
  private static final List<String> COUNTS = List.of("for", "against", "abstain");
  private static final String ALL_THE_TIME = "průběžně";
  private static final List<String> RESULTS = List.of("přijato", "nepřijato");
  private static final List<String> STATUSES = List.of("splněno", "nesplněno", "trvá", "zrušeno");

  private ValueText() {}

  /// "28. 3. 2018", "3/2018"; anything else as it is.
  static String shown(Field field, String part, String value) {
    if (!isDate(field, part) || !ISO.matcher(value).matches()) return value;
    var numbers = value.split("-", -1);
    var month = Integer.parseInt(numbers[1]);
    if (numbers.length == 2) return month + "/" + numbers[0];
    return Integer.parseInt(numbers[2]) + ".\u00a0" + month + ".\u00a0" + numbers[0];
  }

  /// The words that the part is one of; empty where anything can be said.
  static List<String> words(String part) {
    return switch (part) {
      case "result" -> RESULTS;
      case "status" -> STATUSES;
      default -> List.of();
    };
  }

  /// As [#read] understands it; empty: it does not.
  static Optional<String> read(Field field, String part, String typed) {
    var text = typed.replace('\u00a0', ' ').strip();
    if (isDate(field, part)) return date(text, part);
    if (isTime(field, part)) return Typed.time(text).map(LocalTime::toString);
    if (isCount(part)) return count(text);
    if (!words(part).isEmpty()) return oneOf(words(part), text);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isDate(Field field, String part) {
    return field.kind() == Field.Kind.DATE || part.equals("due") || part.equals("date");
  }

  /// Says at the field of a form what can be typed there.
  static void reject(Form form, String name, Field field, String part) {
    if (isDate(field, part)) form.reject(name, dateProblem(part));
    else if (isTime(field, part)) form.reject(name, "form.error.time");
    else if (!words(part).isEmpty()) form.reject(name, "form.error.choose");
    else if (isCount(part)) form.reject(name, "form.error.number", 0, MOST_VOTES);
    else form.reject(name, "form.error.missing");
  }

  private static String dateProblem(String part) {
    return part.isEmpty() ? "form.error.date" : "form.error.import-due";
  }

  private static boolean isTime(Field field, String part) {
    return field.kind() == Field.Kind.TIME || part.equals("time");
  }

  private static boolean isCount(String part) {
    return COUNTS.contains(part);
  }

  private static Optional<String> date(String text, String part) {
    var day = Typed.day(text).map(LocalDate::toString);
    if (part.isEmpty() || day.isPresent()) return day;
    return month(text)
        .or(() -> Optional.of(ALL_THE_TIME).filter(text.toLowerCase(Locale.ROOT)::equals));
  }

  private static Optional<String> month(String text) {
    try {
      var month = MONTH.matcher(text);
      if (!month.matches()) return Optional.of(YearMonth.parse(text).toString());
      return Optional.of(YearMonth.of(number(month.group(2)), number(month.group(1))).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> count(String text) {
    return Optional.of(text).filter(COUNT.asMatchPredicate());
  }

  private static Optional<String> oneOf(List<String> words, String text) {
    var word = text.toLowerCase(Locale.ROOT);
    return words.contains(word) ? Optional.of(word) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
