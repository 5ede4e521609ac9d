package org.spoluplan.grants.financing;

import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.kernel.Crowns;

/// Sums in tables: crowns with a decimal comma, as a Czech spreadsheet counts with them.
final class CsvMoney {

  private CsvMoney() {}

  /// @param sum in haléře
  static String of(long sum) {
    return Crowns.typed(sum);
  }

  static String of(@Nullable Dated one) {
    return one == null ? "" : of(one.sum());
  }
}
