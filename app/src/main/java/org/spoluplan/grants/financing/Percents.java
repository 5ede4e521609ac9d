package org.spoluplan.grants.financing;

import java.math.BigDecimal;

/// Shares as people read them, in per cent.
final class Percents {

  private Percents() {}

  /// @param shareE2 in hundredths of a per cent
  static BigDecimal ofE2(int shareE2) {
    return BigDecimal.valueOf(shareE2, 2);
  }

  static BigDecimal ofMille(int perMille) {
    return BigDecimal.valueOf(perMille, 1);
  }
}
