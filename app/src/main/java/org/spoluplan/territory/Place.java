package org.spoluplan.territory;

import java.util.List;

/// Something with a page of its own that is made of municipalities: one of them, an area or a
/// planning unit.
///
/// @param path           of its page
/// @param municipalities that it is made of today
public record Place(String name, String path, List<MunicipalityCode> municipalities) {

  public Place {
    municipalities = List.copyOf(municipalities);
  }

  public boolean isOneMunicipality() {
    return municipalities.size() == 1 && path.startsWith("/uzemi/obec/");
  }
}
