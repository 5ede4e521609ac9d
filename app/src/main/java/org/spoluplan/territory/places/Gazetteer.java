package org.spoluplan.territory.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.czech.Fold;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Component;

/// Names of all municipalities, to be found by what people begin to type. They change once in
/// years; the list is read when somebody first asks.
@Component
class Gazetteer {

  private record Named(Municipality municipality, String folded, int inhabitants) {}

  private final Places places;
  private volatile @Nullable List<Named> all;
  private volatile Map<MunicipalityCode, Municipality> byCode = Map.of();

  Gazetteer(Places places) {
    this.places = places;
  }

  List<Municipality> search(String text, int most) {
    var typed = folded(text);
    if (typed.isBlank()) return List.of();
    return all().stream()
        .filter(one -> begins(one.folded(), typed))
        .sorted(
            Comparator.<Named, Boolean>comparing(one -> !one.folded().equals(typed))
                .thenComparing(one -> !one.folded().startsWith(typed))
                .thenComparing(Named::inhabitants, Comparator.reverseOrder()))
        .limit(most)
        .map(Named::municipality)
        .toList();
  }

  Optional<Municipality> find(MunicipalityCode code) {
    var known = byCode;
    if (known.isEmpty()) {
      known = new HashMap<>();
      for (var one : all()) known.put(one.municipality().code(), one.municipality());
      byCode = known;
    }
    return Optional.ofNullable(known.get(code));
  }

  boolean isOnlyOne(Municipality municipality) {
    var name = folded(municipality.name());
    return all().stream().filter(one -> one.folded().equals(name)).count() == 1;
  }

  private static boolean begins(String name, String typed) {
    return name.startsWith(typed) || name.contains(" " + typed) || name.contains("-" + typed);
  }

  private List<Named> all() {
    var known = all;
    if (known != null) return known;
    known = read(places.inhabitants());
    if (!known.isEmpty()) all = known;
    return known;
  }

  private List<Named> read(Map<MunicipalityCode, Integer> inhabitants) {
    var named = new ArrayList<Named>();
    for (var one : places.list()) {
      named.add(new Named(one, folded(one.name()), inhabitants.getOrDefault(one.code(), 0)));
    }
    return List.copyOf(named);
  }

  private static String folded(String text) {
    return Fold.of(text).strip();
  }
}
