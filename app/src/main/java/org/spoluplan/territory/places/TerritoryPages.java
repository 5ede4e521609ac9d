package org.spoluplan.territory.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

@Component
class TerritoryPages {

  private static final int MOST_FOUND = 50;

  private final Territory territory;
  private final Places places;
  private final Clock clock;

  TerritoryPages(Territory territory, Places places, Clock clock) {
    this.territory = territory;
    this.places = places;
    this.clock = clock;
  }

  /// @param regions of the country
  /// @param asked   whether somebody looked for a name
  /// @param found   under that name, with the orp of each
  record Start(List<Area> regions, boolean asked, List<Found> found) {}

  record Found(Municipality municipality, String orp) {}

  /// @param above      the areas it lies in, from the smallest
  /// @param population null when nobody was counted
  record MunicipalityView(
      Municipality municipality,
      List<Area> above,
      Optional<Population> population,
      List<Municipality> neighbours) {}

  record AreaView(
      Area area,
      List<Area> above,
      List<Area> below,
      List<Municipality> municipalities,
      Map<MunicipalityCode, Integer> inhabitants,
      Optional<Population> population) {

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
    var view =
        new MunicipalityView(
            municipality,
            territory.areasOf(code, today()),
            places.population(List.of(code)),
            territory.neighbours(code));
    return Html.of((out, i) -> JtemunicipalityGenerated.render(out, i, page, view));
  }

  Html area(Page page, Area area) {
    var municipalities = territory.in(area, today());
    var codes = codes(municipalities);
    var view =
        new AreaView(
            area,
            places.above(area, today()),
            places.below(area, today()),
            municipalities,
            places.inhabitants(),
            places.population(codes));
    return Html.of((out, i) -> JteareaGenerated.render(out, i, page, view));
  }

  private static Collection<MunicipalityCode> codes(List<Municipality> municipalities) {
    return municipalities.stream().map(Municipality::code).toList();
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
