package org.spoluplan.meetings.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How values are shown to people and read from what they type. Empty: it cannot be understood.
final class ValueText {

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})\\s*[./]\\s*(\\d{4})");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:,](\\d{2}))?");
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
    if (field.kind() == Field.Kind.TIME || part.equals("time")) return time(text);
    if (field.kind() == Field.Kind.VOTE) return vote(part, text);
    if (part.equals("status")) return oneOf(STATUSES, text);
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static boolean isDate(Field field, String part) {
    return field.kind() == Field.Kind.DATE || part.equals("due") || part.equals("date");
  }

  private static Optional<String> date(String text, String part) {
    try {
      var day = DAY.matcher(text);
      if (day.matches()) {
        return Optional.of(
            LocalDate.of(number(day.group(3)), number(day.group(2)), number(day.group(1)))
                .toString());
      }
      if (part.isEmpty()) return Optional.of(LocalDate.parse(text).toString());
      var month = MONTH.matcher(text);
      if (month.matches()) {
        return Optional.of(YearMonth.of(number(month.group(2)), number(month.group(1))).toString());
      }
      if (ISO.matcher(text).matches()) return Optional.of(text);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return text.toLowerCase(Locale.ROOT).equals("průběžně")
        ? Optional.of("průběžně")
        : Optional.empty();
  }

  private static Optional<String> time(String text) {
    var time = TIME.matcher(text);
    if (!time.matches()) return Optional.empty();
    try {
      var minutes = time.group(2) == null ? 0 : number(time.group(2));
      return Optional.of(LocalTime.of(number(time.group(1)), minutes).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> vote(String part, String text) {
    return switch (part) {
      case "for", "against", "abstain" ->
          text.matches("\\d{1,4}") ? Optional.of(text) : Optional.empty();
      case "result" -> oneOf(RESULTS, text);
      default -> text.isEmpty() ? Optional.empty() : Optional.of(text);
    };
  }

  private static Optional<String> oneOf(List<String> words, String text) {
    var word = text.toLowerCase(Locale.ROOT);
    return words.contains(word) ? Optional.of(word) : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
