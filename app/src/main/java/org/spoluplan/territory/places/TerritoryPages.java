package org.spoluplan.territory.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.spoluplan.territory.Place;
import org.spoluplan.territory.PlacePanel;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class TerritoryPages {

  private static final int MOST_FOUND = 50;

  private final Territory territory;
  private final Places places;
  private final Maps maps;
  private final List<PlacePanel> panels;
  private final Clock clock;

  TerritoryPages(
      Territory territory, Places places, Maps maps, List<PlacePanel> panels, Clock clock) {
    this.territory = territory;
    this.places = places;
    this.maps = maps;
    this.panels = panels.stream().sorted(Comparator.comparingInt(PlacePanel::position)).toList();
    this.clock = clock;
  }

  /// @param regions of the country
  /// @param asked   whether somebody looked for a name
  /// @param found   under that name, with the orp of each
  record Start(List<Area> regions, boolean asked, List<Found> found) {}

  record Found(Municipality municipality, String orp) {}

  /// @param above      the areas it lies in, from the smallest
  /// @param population empty when nobody was counted
  /// @param map        of it and its neighbours
  record MunicipalityView(
      Municipality municipality,
      List<Area> above,
      Optional<Population> population,
      List<Municipality> neighbours,
      MapPicture map,
      List<Html.Template> panels) {}

  record AreaView(
      Area area,
      List<Area> above,
      List<Area> below,
      List<Municipality> municipalities,
      Map<MunicipalityCode, Integer> inhabitants,
      Optional<Population> population,
      MapPicture map,
      List<Html.Template> panels) {

    int hectares() {
      return municipalities.stream().mapToInt(Municipality::hectares).sum();
    }
  }

  Html start(Page page, Form form) {
    var typed = form.value("q");
    var found = territory.search(typed, MOST_FOUND).stream().map(this::found).toList();
    var view = new Start(territory.list(AreaKind.REGION), !typed.isBlank(), found);
    return Html.of((out, i) -> JteterritoryGenerated.render(out, i, page, form, view));
  }

  private Found found(Municipality municipality) {
    var orp =
        territory.areasOf(municipality.code(), today()).stream()
            .filter(area -> area.kind() == AreaKind.ORP)
            .map(Area::name)
            .findFirst();
    return new Found(municipality, orp.orElse(""));
  }

  Html municipality(Page page, Municipality municipality) {
    var code = municipality.code();
    var neighbours = territory.neighbours(code);
    var around = Stream.concat(Stream.of(municipality), neighbours.stream()).toList();
    var map =
        MapRequest.of(page.t("map.of", municipality.name()), around).withMarked(List.of(code));
    var view =
        new MunicipalityView(
            municipality,
            territory.areasOf(code, today()),
            Population.sum(territory.populations(List.of(code)).values()),
            neighbours,
            maps.draw(map),
            panels(new Place(municipality.name(), municipality.path(), List.of(code)), page));
    return Html.of((out, i) -> JtemunicipalityGenerated.render(out, i, page, view));
  }

  Html area(Page page, Area area) {
    var municipalities = territory.in(area, today());
    var codes = codes(municipalities);
    var people = territory.populations(codes);
    var view =
        new AreaView(
            area,
            places.above(area, today()),
            places.below(area, today()),
            municipalities,
            totals(people),
            Population.sum(people.values()),
            maps.draw(MapRequest.of(page.t("map.of", area.name()), municipalities)),
            panels(new Place(area.name(), area.path(), codes), page));
    return Html.of((out, i) -> JteareaGenerated.render(out, i, page, view));
  }

  private static Map<MunicipalityCode, Integer> totals(Map<MunicipalityCode, Population> people) {
    var totals = new HashMap<MunicipalityCode, Integer>();
    people.forEach((code, its) -> totals.put(code, its.total()));
    return totals;
  }

  private List<Html.Template> panels(Place place, Page page) {
    return panels.stream().flatMap(panel -> panel.panel(place, page).stream()).toList();
  }

  private static List<MunicipalityCode> codes(List<Municipality> municipalities) {
    return municipalities.stream().map(Municipality::code).toList();
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
