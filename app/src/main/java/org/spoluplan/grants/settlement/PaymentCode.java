package org.spoluplan.grants.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.grants.BankAccount;

/// A payment as Czech banks read it from a QR code (Short Payment Descriptor 1.0).
final class PaymentCode {

  private static final int PLACES = 2;
  private static final int MOST_MESSAGE = 60;

  private PaymentCode() {}

  /// Empty when the account is none.
  ///
  /// @param amount in haléře
  /// @param symbol variable symbol, figures
  static Optional<String> of(
      String account, long amount, String symbol, LocalDate due, String message) {
    return BankAccount.parse(account)
        .map(
            one ->
                "SPD*1.0*ACC:"
                    + one.iban()
                    + "*AM:"
                    + BigDecimal.valueOf(amount, PLACES).toPlainString()
                    + "*CC:CZK*DT:"
                    + due.format(DateTimeFormatter.BASIC_ISO_DATE)
                    + (symbol.isEmpty() ? "" : "*X-VS:" + symbol)
                    + "*MSG:"
                    + plain(message));
  }

  private static String plain(String message) {
    var plain = Fold.of(message).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9 .,/-]", "");
    return plain.substring(0, Math.min(MOST_MESSAGE, plain.length()));
  }
}
