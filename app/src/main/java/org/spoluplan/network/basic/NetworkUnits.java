package org.spoluplan.network.basic;

import org.jspecify.annotations.Nullable;

/// Capacity of a service in the network, in one form and unit.
///
/// @param form      of the list of forms
/// @param unit      of the list of units
/// @param amountE2  in hundredths of the unit
/// @param minimumE2 what the entrustment asks for at least; null when it says nothing
record NetworkUnits(String form, String unit, long amountE2, @Nullable Long minimumE2) {

  NetworkUnits {
    if (amountE2 < 0) throw new IllegalArgumentException("negative amount");
    if (minimumE2 != null && (minimumE2 < 0 || minimumE2 > amountE2)) {
      throw new IllegalArgumentException("minimum above amount");
    }
  }
}
