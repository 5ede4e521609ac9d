package org.spoluplan.algorithms.czech;

import java.util.regex.Pattern;

/// Digits of the identification number of a Czech organisation (IČO): eight of them, the last one
/// checks the others. Source: general registers, ČSÚ; weights 8 to 2, check = (11 − sum mod 11) mod
/// 10.
public final class IcoDigits {

  private static final Pattern EIGHT = Pattern.compile("[0-9]{8}");
  private static final int CHECKED = 7;

  private IcoDigits() {}

  /// Eight zeros belong to nobody.
  public static boolean areRight(String digits) {
    if (!EIGHT.matcher(digits).matches() || digits.equals("00000000")) return false;
    var sum = 0;
    for (var i = 0; i < CHECKED; i++) sum += (8 - i) * digit(digits, i);
    return digit(digits, CHECKED) == (11 - sum % 11) % 10;
  }

  private static int digit(String digits, int position) {
    return digits.charAt(position) - '0';
  }
}
