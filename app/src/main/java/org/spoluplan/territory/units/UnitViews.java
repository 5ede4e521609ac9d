package org.spoluplan.territory.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.page.Html;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.UnitComposition;

/// What pages of planning units show.
final class UnitViews {

  private UnitViews() {}

  /// @param totals empty when the unit is not valid on the day
  record Line(PlanningUnit unit, Optional<Totals> totals) {}

  record Listing(LocalDate day, List<Line> lines) {}

  /// One change of the composition.
  record Step(UnitComposition composition, List<String> added, List<String> removed) {}

  /// @param inhabitants of each municipality where anybody was counted
  /// @param history     the newest first
  record UnitView(
      PlanningUnit unit,
      LocalDate day,
      Totals totals,
      Map<MunicipalityCode, Integer> inhabitants,
      MapPicture map,
      List<Step> history,
      List<Html.Template> panels) {}

  /// Municipalities to choose from.
  record Group(String name, List<Municipality> municipalities) {}

  /// @param unit   empty for a new one
  /// @param map    empty when no region was chosen yet
  /// @param chosen those that are ticked
  record EditView(
      Optional<PlanningUnit> unit,
      List<Area> regions,
      List<Group> groups,
      Optional<MapPicture> map,
      Set<MunicipalityCode> chosen,
      Totals totals) {

    String action() {
      return unit.map(PlanningUnit::path).orElse("/uzemi/celky");
    }
  }
}
