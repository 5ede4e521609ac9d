package org.spoluplan.territory.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Place;
import org.spoluplan.territory.PlacePanel;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnits;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.units.UnitViews.Line;
import org.spoluplan.territory.units.UnitViews.Listing;
import org.spoluplan.territory.units.UnitViews.UnitView;
import org.springframework.stereotype.Component;

/// The list of planning units and the page of one.
@Component
class UnitPages {

  private final PlanningUnits units;
  private final Territory territory;
  private final AddingUp addingUp;
  private final UnitHistory history;
  private final Maps maps;
  private final List<PlacePanel> panels;
  private final Clock clock;

  UnitPages(
      PlanningUnits units,
      Territory territory,
      AddingUp addingUp,
      UnitHistory history,
      Maps maps,
      List<PlacePanel> panels,
      Clock clock) {
    this.units = units;
    this.territory = territory;
    this.addingUp = addingUp;
    this.history = history;
    this.maps = maps;
    this.panels = panels.stream().sorted(Comparator.comparingInt(PlacePanel::position)).toList();
    this.clock = clock;
  }

  Html list(Page page) {
    var view = new Listing(today(), lines());
    return Html.of((out, i) -> JteunitsGenerated.render(out, i, page, view));
  }

  List<Line> lines() {
    return units.list().stream()
        .map(unit -> new Line(unit, unit.on(today()).map(c -> addingUp.of(c.municipalities()))))
        .toList();
  }

  /// As it was on the day that the form asks for, else as it is or was last.
  Html unit(Page page, Form form, PlanningUnit unit) {
    var day = Objects.requireNonNullElseGet(form.optionalDate("den"), () -> usual(unit));
    var municipalities = unit.on(day).orElse(unit.last()).municipalities();
    var totals = addingUp.of(municipalities);
    var place = new Place(unit.name(), unit.path(), List.copyOf(municipalities));
    var shown = new ArrayList<>(totals.municipalities());
    shown.addAll(territory.around(municipalities));
    var map = MapRequest.of(page.t("map.of", unit.name()), shown).withMarked(municipalities);
    var view =
        new UnitView(
            unit,
            day,
            totals,
            inhabitants(place.municipalities()),
            maps.draw(map),
            history.of(unit),
            panels.stream().flatMap(panel -> panel.panel(place, page).stream()).toList());
    var filter = form.with("den", day);
    return Html.of((out, i) -> JteunitGenerated.render(out, i, page, filter, view));
  }

  private LocalDate usual(PlanningUnit unit) {
    var today = today();
    if (unit.on(today).isPresent()) return today;
    return Optional.ofNullable(unit.last().valid().from()).orElse(today);
  }

  private Map<MunicipalityCode, Integer> inhabitants(List<MunicipalityCode> codes) {
    var counted = new HashMap<MunicipalityCode, Integer>();
    territory.populations(codes).forEach((code, people) -> counted.put(code, people.total()));
    return counted;
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
