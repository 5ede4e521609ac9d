package org.spoluplan.kernel;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/// Sums of money as people write them, "1 250 000 Kč" or "1.250.000,50", kept in haléře.
public final class Crowns {

  /// A dot parts thousands only where three figures follow: "1500.50" is not a hundred and fifty
  /// thousand.
  private static final Pattern TYPED =
      Pattern.compile("([0-9]{1,13}|[0-9]{1,3}(?:\\.[0-9]{3}){1,4})(?:,([0-9]{1,2}|-))?");

  private static final int PLACES = 2;

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

  /// @return haléře of whole crowns; empty also when haléře were written
  public static OptionalLong parseWhole(String typed) {
    var sum = parse(typed);
    return sum.isPresent() && sum.getAsLong() % 100 != 0 ? OptionalLong.empty() : sum;
  }
}
