package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// "Přítomni: viz prezenční listina" needs the sheet.
final class SheetCheck {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "viz prezenční listin\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private SheetCheck() {}

  static List<MinutesWarning> of(String text, List<String> annexes) {
    if (annexes.stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).contains("prezenční")))
      return List.of();
    return REFERENCE
        .matcher(text)
        .results()
        .limit(1)
        .map(
            found ->
                MinutesWarning.quoting(
                    MinutesWarning.Kind.SHEET_MISSING, found.group(), found.start()))
        .toList();
  }
}
