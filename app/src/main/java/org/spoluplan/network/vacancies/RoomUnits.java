package org.spoluplan.network.vacancies;

import java.util.List;
import java.util.Optional;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.network.Capacity;
import org.spoluplan.network.ServiceForm;
import org.springframework.stereotype.Component;

/// In which units room can be free. Beds and clients at one time are places; full-time equivalents
/// of staff, calls or contacts are not, and "three free" cannot be compared with them. The code
/// list says which are: `places=yes`.
@Component
class RoomUnits {

  private static final Optional<String> YES = Optional.of("yes");

  private final CodeLists codes;

  RoomUnits(CodeLists codes) {
    this.codes = codes;
  }

  /// Codes of those that the form is registered in.
  List<String> of(ServiceForm form) {
    return form.capacities().stream().map(Capacity::unit).distinct().filter(this::places).toList();
  }

  private boolean places(String unit) {
    return codes.all(CodeList.CAPACITY_UNIT).stream()
        .anyMatch(item -> item.code().equals(unit) && item.detail("places").equals(YES));
  }
}
