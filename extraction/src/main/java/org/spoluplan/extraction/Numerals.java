package org.spoluplan.extraction;

import java.util.Locale;

/// Numbers as lists write them.
final class Numerals {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LARGEST_ROMAN = 3999;

  private Numerals() {}

  /// @param format as Office Open XML ("lowerLetter") or OpenDocument ("a") name it
  static String of(String format, int number) {
    return switch (format) {
      case "lowerLetter", "a" -> letters(number);
      case "upperLetter", "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman", "I" -> roman(number);
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  /// Bullets of symbol fonts are dots to a reader.
  static String bullet(String of) {
    var sign = of.strip();
    if (sign.isEmpty()) return "•";
    var first = sign.charAt(0);
    return first >= '\uE000' && first <= '\uF8FF' ? symbol(first) : sign;
  }

  /// Wingdings and Symbol, where a document puts signs with a meaning: ticked or not.
  static String symbol(int code) {
    return switch (code & 0xFF) {
      case 0xFC -> "✓";
      case 0xFB -> "✗";
      case 0xFE, 0x52 -> "☑";
      case 0xFD, 0x78 -> "☒";
      case 0xA8, 0x6F -> "☐";
      case 0x2D -> "-";
      case 0xE0 -> "→";
      default -> "•";
    };
  }

  /// a … z, aa, bb as word processors count.
  private static String letters(int number) {
    if (number < 1 || number > 26 * 20) return String.valueOf(number);
    var letter = (char) ('a' + (number - 1) % 26);
    return String.valueOf(letter).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) return String.valueOf(number);
    var roman = new StringBuilder();
    var rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) roman.append(SIGNS[i]);
    }
    return roman.toString();
  }
}
