package org.spoluplan.territory.units;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.units.UnitViews.EditView;
import org.spoluplan.territory.units.UnitViews.Group;
import org.springframework.stereotype.Component;

/// The form in which a unit is put together: municipalities of one region to tick, and those of
/// other regions that are ticked already.
@Component
class UnitEditing {

  private final Territory territory;
  private final AddingUp addingUp;
  private final Maps maps;
  private final Clock clock;

  UnitEditing(Territory territory, AddingUp addingUp, Maps maps, Clock clock) {
    this.territory = territory;
    this.addingUp = addingUp;
    this.maps = maps;
    this.clock = clock;
  }

  Html edit(Page page, Form form, Optional<PlanningUnit> unit) {
    var chosen = UnitDetails.chosen(form);
    var region = region(form, chosen);
    var totals = addingUp.of(chosen);
    var view =
        new EditView(
            unit,
            territory.list(AreaKind.REGION),
            groups(page, region, totals),
            region.map(one -> map(page, one, chosen)),
            chosen,
            totals);
    var shown = region.map(one -> form.with("kraj", one.code())).orElse(form);
    return Html.of((out, i) -> JteunitformGenerated.render(out, i, page, shown, view));
  }

  Html totals(Page page, Form form) {
    var totals = addingUp.of(UnitDetails.chosen(form));
    return Html.of((out, i) -> JtetotalsGenerated.render(out, i, page, totals));
  }

  private Optional<Area> region(Form form, Set<MunicipalityCode> chosen) {
    return territory
        .find(AreaKind.REGION, form.value("kraj"))
        .or(() -> chosen.stream().findFirst().flatMap(this::regionOf))
        .or(() -> territory.home(today()));
  }

  private Optional<Area> regionOf(MunicipalityCode code) {
    return territory.areasOf(code, today()).stream()
        .filter(area -> area.kind() == AreaKind.REGION)
        .findFirst();
  }

  private List<Group> groups(Page page, Optional<Area> region, Totals chosen) {
    var groups = new ArrayList<Group>();
    region.ifPresent(one -> groups.addAll(orps(one)));
    var there = new HashSet<MunicipalityCode>();
    groups.forEach(group -> group.municipalities().forEach(m -> there.add(m.code())));
    var elsewhere =
        chosen.municipalities().stream().filter(m -> !there.contains(m.code())).toList();
    if (!elsewhere.isEmpty()) groups.add(new Group(page.t("units.elsewhere"), elsewhere));
    return groups;
  }

  private List<Group> orps(Area region) {
    return territory.below(region, today()).stream()
        .filter(area -> area.kind() == AreaKind.ORP)
        .map(orp -> new Group(orp.name(), territory.in(orp, today())))
        .toList();
  }

  private MapPicture map(Page page, Area region, Set<MunicipalityCode> chosen) {
    List<Municipality> shown = territory.in(region, today());
    return maps.draw(
        MapRequest.of(page.t("map.of", region.name()), shown)
            .withMarked(chosen)
            .withLinks("#obec-"));
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
