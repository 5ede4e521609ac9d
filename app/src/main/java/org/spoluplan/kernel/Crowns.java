package org.spoluplan.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Sums of money as people write them, "1 250 000 Kč" or "1.250.000,50", kept in haléře.
public final class Crowns {

  /// A dot parts thousands only where three figures follow: "1500.50" is not a hundred and fifty
  /// thousand.
  private static final Pattern TYPED =
      Pattern.compile("([0-9]{1,13}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4})(?:,([0-9]{1,2}|-))?");

  private static final int PLACES = 2;
  private static final int HUNDREDTHS = 100;
  private static final Locale CZECH = Locale.of("cs", "CZ");

  private Crowns() {}

  /// @return haléře; empty when it is no sum of money
  public static OptionalLong parse(String typed) {
    var text = typed.replaceAll("[\\s\u00a0\u202f]|Kč", "");
    var matcher = TYPED.matcher(text);
    if (!matcher.matches()) return OptionalLong.empty();
    var decimals = matcher.group(2) == null ? "" : matcher.group(2).replace("-", "");
    var plain = matcher.group(1).replace(".", "") + "." + decimals + "0";
    return OptionalLong.of(new BigDecimal(plain).movePointRight(PLACES).longValueExact());
  }

  /// "1 250 000 Kč", in English "CZK 1,250,000"; haléře only where there are some.
  ///
  /// @param amount in haléře
  public static String written(long amount, Locale locale) {
    var format = NumberFormat.getInstance(locale.getLanguage().equals("en") ? locale : CZECH);
    var places = amount % HUNDREDTHS == 0 ? 0 : PLACES;
    format.setMinimumFractionDigits(places);
    format.setMaximumFractionDigits(places);
    var number = format.format(BigDecimal.valueOf(amount, PLACES));
    return locale.getLanguage().equals("en") ? "CZK\u00a0" + number : number + "\u00a0Kč";
  }

  /// As a field of a form shows it: "1 250 000" or "1 250 000,50".
  ///
  /// @param amount in haléře
  public static String typed(long amount) {
    return written(amount, CZECH).replace("\u00a0Kč", "");
  }

  /// @return haléře of whole crowns; empty also when haléře were written
  public static OptionalLong parseWhole(String typed) {
    var sum = parse(typed);
    return sum.isPresent() && sum.getAsLong() % HUNDREDTHS != 0 ? OptionalLong.empty() : sum;
  }
}
