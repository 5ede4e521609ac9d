package org.spoluplan.network.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.algorithms.register.served.NamedPlace;
import org.spoluplan.algorithms.register.served.PlaceKind;
import org.spoluplan.algorithms.register.served.PlaceLookup;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.territory.MunicipalityCode;

/// What codes of the register are called here. Territory is joined by codes only, never by names.
///
/// @param codes          by list and code of the register
/// @param municipalities those that there are
/// @param regions        by their code in the register ("78" → "CZ051")
/// @param places         for reading what providers write about the territory they serve
/// @param members        municipalities of an area, by its place
record Dictionary(
    Map<CodeList, Map<String, CodeItem>> codes,
    Set<String> municipalities,
    Map<String, String> regions,
    Map<String, Set<MunicipalityCode>> members,
    PlaceLookup places) {

  Optional<CodeItem> item(CodeList list, String registerCode) {
    return Optional.ofNullable(codes.getOrDefault(list, Map.of()).get(registerCode));
  }

  /// Empty for a part of a town, of which no list is kept.
  Set<MunicipalityCode> members(NamedPlace place) {
    return members.getOrDefault(key(place), Set.of());
  }

  Set<MunicipalityCode> membersOfRegion(String code) {
    return members(new NamedPlace(PlaceKind.REGION, code, "", null));
  }

  static String key(NamedPlace place) {
    return place.kind() + " " + place.code();
  }
}
