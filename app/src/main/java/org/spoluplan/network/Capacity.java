package org.spoluplan.network;

import org.jspecify.annotations.Nullable;

/// @param unit     of the list of units
/// @param amountE2 in hundredths of the unit
public record Capacity(String unit, long amountE2, @Nullable String note) {

  private static final int HUNDREDTHS = 100;

  public static Capacity whole(String unit, long amount, @Nullable String note) {
    return new Capacity(unit, amount * HUNDREDTHS, note);
  }

  public double amount() {
    return amountE2 / (double) HUNDREDTHS;
  }
}
