package org.spoluplan.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way in which the service is given.
///
/// @param code       of the list of forms
/// @param nonstop    day and night
/// @param capacities the registered maximum; it belongs to the form of the whole service, so places
///                   have none, and it says nothing about what is free
public record ServiceForm(
    String code, boolean nonstop, @Nullable String hours, List<Capacity> capacities) {

  public ServiceForm {
    capacities = List.copyOf(capacities);
  }
}
