package org.spoluplan.people;

import java.util.Optional;
import java.util.regex.Pattern;

/// Identification number of a Czech organisation (IČO): eight digits, the last one checks the
/// others. Source: general registers, ČSÚ; weights 8 to 2, check = (11 − sum mod 11) mod 10.
public record Ico(String digits) {

  private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");
  private static final int CHECKED = 7;

  public Ico {
    if (!valid(digits)) throw new IllegalArgumentException("not an IČO: " + digits);
  }

  /// As people write it: with spaces, or without the zeros at the beginning.
  ///
  /// @return empty when it is not a number of an organisation
  public static Optional<Ico> parse(String typed) {
    var digits = typed.replaceAll("[\\s\\u00a0]", "");
    if (!digits.matches("[0-9]{1,8}")) return Optional.empty();
    var padded = "0".repeat(8 - digits.length()) + digits;
    return valid(padded) ? Optional.of(new Ico(padded)) : Optional.empty();
  }

  private static boolean valid(String digits) {
    if (!EIGHT_DIGITS.matcher(digits).matches() || digits.equals("00000000")) return false;
    var sum = 0;
    for (var i = 0; i < CHECKED; i++) sum += (8 - i) * digit(digits, i);
    return digit(digits, CHECKED) == (11 - sum % 11) % 10;
  }

  private static int digit(String digits, int position) {
    return digits.charAt(position) - '0';
  }

  @Override
  public String toString() {
    return digits;
  }
}
