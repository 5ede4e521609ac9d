package org.spoluplan.network.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.register.served.NamedPlace;
import org.spoluplan.algorithms.register.served.PlaceKind;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Makes the dictionary of a day.
@Component
class Dictionaries {

  private static final NamedPlace COUNTRY =
      new NamedPlace(PlaceKind.COUNTRY, "CZ", "Česká republika", null);

  private final CodeLists lists;
  private final Territory territory;

  Dictionaries(CodeLists lists, Territory territory) {
    this.lists = lists;
    this.territory = territory;
  }

  Dictionary of(LocalDate day) {
    var names = new Names();
    for (var district : territory.list(AreaKind.DISTRICT)) {
      var towns = territory.in(district, day);
      names.add(PlaceKind.DISTRICT, district, towns);
      towns.forEach(town -> names.add(town, district.code()));
    }
    for (var region : territory.list(AreaKind.REGION)) {
      var towns = territory.in(region, day);
      names.add(PlaceKind.REGION, region, towns);
      // Praha has no district
      towns.forEach(town -> names.add(town, null));
    }
    for (var orp : territory.list(AreaKind.ORP)) {
      names.add(PlaceKind.ORP, orp, territory.in(orp, day));
    }
    names.add(COUNTRY, Set.of());
    return new Dictionary(
        codes(), names.towns, RegisterRegions.read(), names.members, name -> names.named(name));
  }

  private Map<CodeList, Map<String, CodeItem>> codes() {
    var all = new EnumMap<CodeList, Map<String, CodeItem>>(CodeList.class);
    for (var list : CodeList.values()) all.put(list, codes(lists.all(list)));
    return all;
  }

  /// A code that means another thing than it once did is taken in its newest meaning.
  private static Map<String, CodeItem> codes(List<CodeItem> newestFirst) {
    return newestFirst.stream()
        .filter(item -> item.registerCode() != null)
        .collect(
            Collectors.toMap(
                item -> Objects.requireNonNull(item.registerCode()),
                item -> item,
                (newer, _) -> newer));
  }

  private static final class Names {

    private final Map<String, List<NamedPlace>> byName = new HashMap<>();
    private final Map<String, Set<MunicipalityCode>> members = new HashMap<>();
    private final Set<String> towns = new HashSet<>();

    void add(PlaceKind kind, Area area, Collection<Municipality> in) {
      var codes = in.stream().map(Municipality::code).collect(Collectors.toSet());
      add(new NamedPlace(kind, area.code(), area.name(), null), codes);
    }

    void add(Municipality town, @Nullable String district) {
      if (!towns.add(town.code().value())) return;
      var place =
          new NamedPlace(PlaceKind.MUNICIPALITY, town.code().value(), town.name(), district);
      add(place, Set.of(town.code()));
    }

    void add(NamedPlace place, Set<MunicipalityCode> codes) {
      byName.computeIfAbsent(place.name(), _ -> new ArrayList<>()).add(place);
      members.put(Dictionary.key(place), codes);
    }

    List<NamedPlace> named(String nominative) {
      return byName.getOrDefault(nominative, List.of());
    }
  }
}
