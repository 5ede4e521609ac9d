package org.spoluplan.opendata.description;

import java.time.LocalDate;
import java.util.List;

/// @param site       its address without a slash at the end
/// @param example    id of some service
/// @param recent     the day since which the example of changes asks
/// @param parameters that lists understand
record DataView(
    String site,
    int services,
    int providers,
    String example,
    LocalDate recent,
    List<Parameter> parameters) {

  /// @param text in Czech
  record Parameter(String name, String text) {}
}
