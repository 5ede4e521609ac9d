package org.spoluplan.network.basic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.ServiceId;

/// A service as one version of the network has it.
///
/// @param level of the list of levels
/// @param valid within the network; open ends are those of the version
record NetworkEntry(
    ServiceId service,
    String level,
    DateRange valid,
    @Nullable Entrustment entrustment,
    @Nullable String note,
    List<NetworkUnits> units) {

  NetworkEntry {
    units = List.copyOf(units);
  }

  Optional<NetworkUnits> units(String form, String unit) {
    return units.stream()
        .filter(one -> one.form().equals(form) && one.unit().equals(unit))
        .findFirst();
  }
}
