package org.spoluplan.meetings.minutes;

import java.util.List;
import java.util.regex.Pattern;

/// The last digit of an IČO checks the others: weights 8 to 2, (11 − sum mod 11) mod 10.
final class IcoCheck {

  private static final Pattern ICO =
      Pattern.compile("(?i)(?<!\\p{L})IČO?:? ?(\\d(?: ?\\d){7})(?! ?\\d)");
  private static final int CHECKED = 7;

  private IcoCheck() {}

  static List<MinutesWarning> of(String text) {
    return ICO.matcher(text)
        .results()
        .filter(found -> !fits(found.group(1).replace(" ", "")))
        .map(
            found ->
                MinutesWarning.quoting(
                    MinutesWarning.Kind.ICO, found.group(), found.start(), found.group(1)))
        .toList();
  }

  private static boolean fits(String digits) {
    var sum = 0;
    for (var i = 0; i < CHECKED; i++) sum += (8 - i) * (digits.charAt(i) - '0');
    return (11 - sum % 11) % 10 == digits.charAt(CHECKED) - '0';
  }
}
