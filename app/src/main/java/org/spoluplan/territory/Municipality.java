package org.spoluplan.territory;

import org.jspecify.annotations.Nullable;

/// A town or village with its own council.
///
/// @param point    inside it
/// @param hectares of its whole territory
public record Municipality(
    MunicipalityCode code, String name, @Nullable String postcode, Point point, int hectares) {

  public String path() {
    return "/uzemi/obec/" + code.value();
  }
}
