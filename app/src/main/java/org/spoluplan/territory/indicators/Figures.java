package org.spoluplan.territory.indicators;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers as tables write them and as people read them.
final class Figures {

  private static final char NBSP = '\u00a0';

  /// What stands where nothing was measured.
  private static final Set<String> NOTHING = Set.of("", "-", "–", ".", "..", "...", "…", "x", "n/a");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]|%$");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,2})?");
  private static final Pattern DOTTED = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");
  private static final Pattern ENGLISH = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");
  private static final int LONGEST = 60;
  private static final BigDecimal MOST = BigDecimal.TEN.pow(12);

  private Figures() {}

  static boolean isNothing(String text) {
    return NOTHING.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /// "1 234,5", "1.234,5", "1,234.5", "5.4 %", "9.3E-2"; a comma alone begins decimals.
  static Optional<BigDecimal> read(String text) {
    if (text.length() > LONGEST) return Optional.empty();
    var plain = SPACES.matcher(text.strip()).replaceAll("");
    if (DOTTED.matcher(plain).matches()) plain = plain.replace(".", "");
    else if (ENGLISH.matcher(plain).matches()) plain = plain.replace(",", "");
    plain = plain.replace(',', '.');
    if (!NUMBER.matcher(plain).matches()) return Optional.empty();
    return Optional.of(new BigDecimal(plain)).filter(n -> n.abs().compareTo(MOST) < 0);
  }

  /// In whole numbers of which the last digits are decimals.
  static long scaled(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact();
  }

  static boolean isRounded(BigDecimal number, int decimals) {
    return number.stripTrailingZeros().scale() > decimals;
  }

  static String say(Locale locale, long value, Indicator indicator) {
    var number = number(locale, value, indicator.decimals());
    return indicator.unit().isEmpty() ? number : number + NBSP + indicator.unit();
  }

  static String number(Locale locale, long value, int decimals) {
    var format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(BigDecimal.valueOf(value, decimals));
  }
}
