package org.spoluplan.territory.units;

import java.util.List;
import java.util.Optional;
import org.spoluplan.territory.AgeGroups;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Population;

/// What municipalities make together.
///
/// @param population empty when nobody was counted there
/// @param parts      that do not touch, each by name; one when they all hang together
record Totals(
    List<Municipality> municipalities,
    Optional<Population> population,
    List<List<Municipality>> parts) {

  boolean isApart() {
    return parts.size() > 1;
  }

  int hectares() {
    return municipalities.stream().mapToInt(Municipality::hectares).sum();
  }

  Optional<AgeGroups> ages() {
    return population.map(AgeGroups::of);
  }
}
