package org.spoluplan.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.kernel.DateRange;

/// What the service is before the law.
///
/// @param registered a social service of the act; otherwise other help that nobody registers
/// @param registerId its number in the national register
/// @param typeCode   of the list that [#types] names
/// @param valid      when it is given
/// @param closed     a time when it is closed and will open again
public record Registration(
    boolean registered,
    @Nullable String registerId,
    String typeCode,
    DateRange valid,
    @Nullable DateRange closed) {

  public Registration {
    if (!registered && registerId != null) {
      throw new IllegalArgumentException("other help has no number in the register");
    }
  }

  public CodeList types() {
    return registered ? CodeList.SERVICE_TYPE : CodeList.OTHER_HELP;
  }

  public boolean closedOn(LocalDate day) {
    return closed != null && closed.contains(day);
  }
}
