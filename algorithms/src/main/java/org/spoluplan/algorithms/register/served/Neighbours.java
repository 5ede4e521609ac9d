package org.spoluplan.algorithms.register.served;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Of places of one name those are likelier that lie with the others of the same text: Lom beside
/// Litvínov is the one in the district of Most.
final class Neighbours {

  private Neighbours() {}

  static List<Piece.Area> first(List<Piece.Area> areas) {
    var sure = new HashSet<String>();
    for (var area : areas) {
      var only = area.candidates().size() == 1 ? area.candidates().getFirst().within() : null;
      if (only != null) sure.add(only);
    }
    return areas.stream().map(area -> ordered(area, sure)).toList();
  }

  private static Piece.Area ordered(Piece.Area area, Set<String> sure) {
    var candidates =
        area.candidates().stream()
            .sorted(Comparator.comparing(place -> !isWithin(place, sure)))
            .toList();
    return new Piece.Area(area.span(), area.kind(), area.name(), candidates, area.except());
  }

  private static boolean isWithin(NamedPlace place, Set<String> sure) {
    var within = place.within();
    return within != null && sure.contains(within);
  }
}
