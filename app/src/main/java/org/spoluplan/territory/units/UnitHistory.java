package org.spoluplan.territory.units;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.units.UnitViews.Step;
import org.springframework.stereotype.Component;

/// What came to a unit and what left it.
@Component
class UnitHistory {

  private final Territory territory;

  UnitHistory(Territory territory) {
    this.territory = territory;
  }

  /// The newest first; the first composition adds everything.
  List<Step> of(PlanningUnit unit) {
    var names = names(unit);
    var steps = new ArrayList<Step>();
    Set<MunicipalityCode> before = Set.of();
    for (var composition : unit.compositions()) {
      var now = composition.municipalities();
      steps.add(
          new Step(composition, named(less(now, before), names), named(less(before, now), names)));
      before = now;
    }
    return steps.reversed();
  }

  private static Set<MunicipalityCode> less(
      Set<MunicipalityCode> all, Set<MunicipalityCode> without) {
    var rest = new HashSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private Map<MunicipalityCode, String> names(PlanningUnit unit) {
    var codes = new HashSet<MunicipalityCode>();
    unit.compositions().forEach(composition -> codes.addAll(composition.municipalities()));
    var names = new HashMap<MunicipalityCode, String>();
    territory.list(codes).forEach(one -> names.put(one.code(), one.name()));
    return names;
  }

  private static List<String> named(
      Collection<MunicipalityCode> codes, Map<MunicipalityCode, String> names) {
    return codes.stream()
        .map(code -> names.getOrDefault(code, code.value()))
        .sorted(CzechOrder.OF_NAMES)
        .toList();
  }
}
