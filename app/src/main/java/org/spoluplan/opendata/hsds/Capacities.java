package org.spoluplan.opendata.hsds;

import java.math.BigDecimal;
import org.spoluplan.network.Capacity;

/// Registered capacity in figures.
final class Capacities {

  private static final int DECIMALS = 2;

  private Capacities() {}

  /// E.g. `3.5`.
  static String words(Capacity capacity) {
    return BigDecimal.valueOf(capacity.amountE2(), DECIMALS).stripTrailingZeros().toPlainString();
  }
}
