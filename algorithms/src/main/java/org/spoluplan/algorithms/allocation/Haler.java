package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Sums of money in whole haléře.
final class Haler {

  private static final int PLACES = 2;
  private static final int GROUP = 3;

  private Haler() {}

  /// @param crowns with two decimals at most
  static BigInteger of(BigDecimal crowns) {
    return crowns.movePointRight(PLACES).toBigIntegerExact();
  }

  static BigDecimal crowns(BigInteger haler) {
    return new BigDecimal(haler, PLACES);
  }

  /// "450 000,00 Kč"
  static String words(BigInteger haler) {
    var plain = crowns(haler.abs()).toPlainString();
    var whole = plain.substring(0, plain.length() - PLACES - 1);
    var text = new StringBuilder(haler.signum() < 0 ? "−" : "");
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % GROUP == 0) text.append('\u00a0');
      text.append(whole.charAt(i));
    }
    return text.append(',')
        .append(plain.substring(plain.length() - PLACES))
        .append("\u00a0Kč")
        .toString();
  }
}
