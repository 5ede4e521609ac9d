package org.spoluplan.territory.units;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.territory.Border;
import org.spoluplan.territory.MunicipalityCode;

/// Whether one can walk from each municipality to each other without leaving the set.
final class Contiguity {

  private Contiguity() {}

  /// Parts that do not touch, the largest first; one when the set is contiguous.
  ///
  /// @param borders between municipalities of the set
  static List<Set<MunicipalityCode>> parts(
      Collection<MunicipalityCode> set, Collection<Border> borders) {
    var neighbours = neighbours(borders);
    var left = new HashSet<>(set);
    var parts = new ArrayList<Set<MunicipalityCode>>();
    for (var one : set) if (left.contains(one)) parts.add(reached(one, neighbours, left));
    parts.sort(Comparator.<Set<MunicipalityCode>>comparingInt(Set::size).reversed());
    return List.copyOf(parts);
  }

  private static Set<MunicipalityCode> reached(
      MunicipalityCode first,
      Map<MunicipalityCode, List<MunicipalityCode>> neighbours,
      Set<MunicipalityCode> left) {
    var part = new HashSet<MunicipalityCode>();
    var waiting = new ArrayDeque<>(List.of(first));
    while (!waiting.isEmpty()) {
      var here = waiting.pop();
      if (!left.remove(here)) continue;
      part.add(here);
      waiting.addAll(neighbours.getOrDefault(here, List.of()));
    }
    return part;
  }

  private static Map<MunicipalityCode, List<MunicipalityCode>> neighbours(
      Collection<Border> borders) {
    var all = new HashMap<MunicipalityCode, List<MunicipalityCode>>();
    for (var border : borders) {
      all.computeIfAbsent(border.one(), _ -> new ArrayList<>()).add(border.other());
      all.computeIfAbsent(border.other(), _ -> new ArrayList<>()).add(border.one());
    }
    return all;
  }
}
