package org.spoluplan.network;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Amounts as people write them, "3,5", kept in hundredths.
public final class Amounts {

  private static final Pattern TYPED = Pattern.compile("[0-9]{1,7}(?:[.,][0-9]{1,2})?");
  private static final int PLACES = 2;

  private Amounts() {}

  public static OptionalLong parse(String typed) {
    var text = typed.replaceAll("[\\s\u00a0]", "");
    if (!TYPED.matcher(text).matches()) return OptionalLong.empty();
    var amount = new BigDecimal(text.replace(',', '.'));
    return OptionalLong.of(amount.movePointRight(PLACES).longValueExact());
  }

  /// With the decimal mark of the language.
  public static String written(long hundredths, Locale language) {
    var czech = written(hundredths);
    return language.getLanguage().equals("en") ? czech.replace(',', '.') : czech;
  }

  public static String written(long hundredths) {
    var amount = BigDecimal.valueOf(hundredths, PLACES).stripTrailingZeros();
    return amount.toPlainString().replace('.', ',');
  }
}
