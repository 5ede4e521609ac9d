package org.spoluplan.algorithms.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One form of a registered service and its capacities; capacity belongs here and never to a
/// facility.
///
/// @param code    "FormaSocialniSluzby/pob", "/amb" or "/ter"
/// @param nonstop null when the register does not say
/// @param hours   free text, may have several lines
public record RegisteredForm(
    String code,
    @Nullable Boolean nonstop,
    @Nullable String hours,
    List<RegisteredCapacity> capacities) {

  public RegisteredForm {
    capacities = List.copyOf(capacities);
  }
}
