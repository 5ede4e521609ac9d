package org.spoluplan.grants;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Czech bank account, "19-2000145399/0800". Weights of the check digits and the way to an IBAN
/// are those of the decree of the Czech National Bank no. 169/2011 Coll.
///
/// @param prefix up to six figures, without leading zeros; 0 when there is none
public record BankAccount(long prefix, long number, int bank) {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:([0-9]{1,6})-)?([0-9]{2,10})/([0-9]{4})");
  private static final List<Integer> WEIGHTS = List.of(1, 2, 4, 8, 5, 10, 9, 7, 3, 6);
  private static final int ELEVEN = 11;
  private static final int TEN = 10;
  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);
  private static final int IBAN_CHECK = 98;

  /// Letters C and Z as figures, and two zeros for the check digits.
  private static final String CZ_AS_FIGURES = "123500";

  /// Empty also when the check digits say that a figure is wrong.
  public static Optional<BankAccount> parse(String text) {
    var matcher = WRITTEN.matcher(text.replaceAll("\\s", ""));
    if (!matcher.matches()) return Optional.empty();
    long prefix = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
    long number = Long.parseLong(matcher.group(2));
    if (number == 0 || !isRight(prefix) || !isRight(number)) return Optional.empty();
    return Optional.of(new BankAccount(prefix, number, Integer.parseInt(matcher.group(3))));
  }

  private static boolean isRight(long figures) {
    long sum = 0;
    long rest = figures;
    for (int weight : WEIGHTS) {
      sum += rest % TEN * weight;
      rest /= TEN;
    }
    return sum % ELEVEN == 0;
  }

  public String iban() {
    var national = String.format(Locale.ROOT, "%04d%06d%010d", bank, prefix, number);
    int rest = new BigInteger(national + CZ_AS_FIGURES).mod(IBAN_MODULUS).intValueExact();
    return "CZ" + String.format(Locale.ROOT, "%02d", IBAN_CHECK - rest) + national;
  }
}
