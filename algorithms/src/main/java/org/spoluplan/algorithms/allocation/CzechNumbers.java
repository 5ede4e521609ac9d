package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Numbers as they are written in Czech: `1 234 567,89`, with spaces that do not break.
final class CzechNumbers {

  private static final char SPACE = '\u00a0';
  private static final int THOUSAND_DIGITS = 3;
  private static final int PERCENT_PLACES = 2;

  private CzechNumbers() {}

  /// @param amount in haléře
  static String crowns(long amount) {
    return grouped(BigDecimal.valueOf(amount, 2).toPlainString()) + SPACE + "Kč";
  }

  /// @param amount in haléře; null is a dash
  static String crownsOrDash(@Nullable Long amount) {
    return amount == null ? "–" : crowns(amount);
  }

  /// Of the number, however it is written.
  static String plain(BigDecimal number) {
    var shortest = number.stripTrailingZeros();
    return grouped(shortest.setScale(Math.max(0, shortest.scale())).toPlainString());
  }

  /// E.g. `33,33 %`.
  static String percent(BigDecimal part, BigDecimal whole) {
    var hundred = BigDecimal.valueOf(100);
    var percent = part.multiply(hundred).divide(whole, PERCENT_PLACES, RoundingMode.HALF_UP);
    return plain(percent) + SPACE + "%";
  }

  private static String grouped(String plain) {
    int dot = plain.indexOf('.');
    var whole = dot < 0 ? plain : plain.substring(0, dot);
    var digits = new StringBuilder(whole);
    int first = whole.startsWith("-") ? 1 : 0;
    for (int i = digits.length() - THOUSAND_DIGITS; i > first; i -= THOUSAND_DIGITS) {
      digits.insert(i, SPACE);
    }
    return dot < 0 ? digits.toString() : digits + "," + plain.substring(dot + 1);
  }
}
