package org.spoluplan.network.vacancies;

import org.jspecify.annotations.Nullable;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.Vacancy.Answer;

/// What somebody says about room in one form of a service.
///
/// @param free how many of the unit; null when nobody counted
record Said(
    ServiceForm form,
    Answer answer,
    @Nullable Integer free,
    @Nullable String unit,
    @Nullable String note) {

  private static final int HUNDREDTHS = 100;

  /// The registered maximum of that unit in hundredths; a unit that is not registered has none.
  long registeredE2() {
    var amounts =
        form.capacities().stream().filter(capacity -> capacity.unit().equals(unit)).toList();
    if (amounts.isEmpty()) return Long.MAX_VALUE;
    return amounts.stream().mapToLong(Capacity::amountE2).sum();
  }

  boolean isMoreThanRegistered() {
    return free != null && free * (long) HUNDREDTHS > registeredE2();
  }
}
