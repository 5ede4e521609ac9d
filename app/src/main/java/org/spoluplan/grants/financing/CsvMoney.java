package org.spoluplan.grants.financing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.FundingAmounts.Dated;

/// Sums in tables: crowns with a decimal comma, as a Czech spreadsheet counts with them.
final class CsvMoney {

  private static final int PLACES = 2;
  private static final int HUNDREDTHS = 100;

  private CsvMoney() {}

  /// @param sum in haléře
  static String of(long sum) {
    var places = sum % HUNDREDTHS == 0 ? 0 : PLACES;
    return BigDecimal.valueOf(sum, PLACES).setScale(places).toPlainString().replace('.', ',');
  }

  static String of(@Nullable Dated one) {
    return one == null ? "" : of(one.sum());
  }
}
