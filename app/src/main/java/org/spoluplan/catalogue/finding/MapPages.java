package org.spoluplan.catalogue.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.finding.Request;
import org.spoluplan.catalogue.finding.MapView.Town;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Place;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MapLegend;
import org.spoluplan.territory.MapPoint;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.MapScale;
import org.spoluplan.territory.MapShade;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Where on the map what was found is given. A secret place has no point, only its municipality.
@Component
class MapPages {

  private static final int MOST_POINTS = 400;

  private final KeptCatalogue catalogue;
  private final Territory territory;
  private final Maps maps;
  private final Clock clock;

  MapPages(KeptCatalogue catalogue, Territory territory, Maps maps, Clock clock) {
    this.catalogue = catalogue;
    this.territory = territory;
    this.maps = maps;
    this.clock = clock;
  }

  Html show(Page page, Form form) {
    var typed = form.value(FindingForm.TOWN).strip();
    var town = territory.typed(typed);
    var view = view(page, form, FindingForm.read(form, town, catalogue.home()), town);
    return Html.of((out, i) -> JtemapGenerated.render(out, i, page, form, view));
  }

  private MapView view(Page page, Form form, Request request, Optional<Municipality> town) {
    var today = Today.of(clock);
    var hits = catalogue.find(request).hits();
    var ids = hits.stream().map(hit -> new ServiceId(UUID.fromString(hit.entry().id()))).toList();
    var known = catalogue.services(ids);
    var found = ids.stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).toList();
    var area = area(town, today);
    var shown = area.map(one -> territory.in(one, today)).orElse(List.of());
    var counts = counts(found, today);
    var query = FindingForm.query(form);
    var links = "/sluzby?" + (query.isEmpty() ? "" : query + "&") + "misto=";
    var plain = MapRequest.of(page.t("catalogue.map.of", area.map(Area::name).orElse("")), shown);
    var picture =
        coloured(page, plain, counts)
            .withMarked(town.map(Municipality::code).map(List::of).orElse(List.of()))
            .withPoints(points(found, today))
            .withLinks(links);
    return new MapView(hits.size(), "?" + query, maps.draw(picture), towns(counts, shown, links));
  }

  /// The region of the town that was asked for, else the one most services are in.
  private Optional<Area> area(Optional<Municipality> town, LocalDate today) {
    var home = catalogue.home();
    return town.flatMap(
            one ->
                territory.areasOf(one.code(), today).stream()
                    .filter(area -> area.kind() == AreaKind.REGION)
                    .findFirst())
        .or(() -> home == null ? Optional.empty() : territory.find(AreaKind.REGION, home));
  }

  /// How many services have a place in each municipality.
  private static Map<MunicipalityCode, Integer> counts(List<SocialService> found, LocalDate day) {
    var counts = new HashMap<MunicipalityCode, Integer>();
    for (var service : found) {
      var towns = new HashSet<MunicipalityCode>();
      for (var place : service.is().placesOn(day)) {
        var town = place.municipality();
        if (town != null) towns.add(town);
      }
      towns.forEach(town -> counts.merge(town, 1, Integer::sum));
    }
    return counts;
  }

  /// As many colours as there are different counts, at most five.
  private static MapRequest coloured(
      Page page, MapRequest plain, Map<MunicipalityCode, Integer> counts) {
    var there = new HashMap<MunicipalityCode, Integer>(counts);
    there.keySet().retainAll(plain.shown());
    var title = page.t("catalogue.map.legend");
    var none = page.t("catalogue.map.nothing");
    if (there.isEmpty()) {
      return plain.withShades(new MapLegend(title, List.of(), none), Map.of());
    }
    var scale = MapScale.of(there.values().stream().map(Integer::longValue).toList());
    var shades = new HashMap<MunicipalityCode, MapShade>();
    there.forEach(
        (town, count) ->
            shades.put(
                town, new MapShade(scale.step(count), page.t("catalogue.map.count", count))));
    return plain.withShades(new MapLegend(title, steps(scale), none), shades);
  }

  private static List<MapLegend.Step> steps(MapScale scale) {
    var steps = new ArrayList<MapLegend.Step>();
    var from = scale.lowest();
    for (int i = 0; i < scale.tops().size(); i++) {
      long top = scale.tops().get(i);
      var words = from >= top ? String.valueOf(top) : from + "–" + top;
      steps.add(new MapLegend.Step(scale.colour(i), words));
      from = top + 1;
    }
    return steps;
  }

  private static Set<MapPoint> points(List<SocialService> found, LocalDate day) {
    return found.stream()
        .flatMap(
            service ->
                service.is().placesOn(day).stream()
                    .flatMap(place -> point(service, place).stream()))
        .limit(MOST_POINTS)
        .collect(Collectors.toSet());
  }

  private static Optional<MapPoint> point(SocialService service, Place place) {
    var address = place.address();
    if (place.secret() || address == null || address.point() == null) return Optional.empty();
    return Optional.of(new MapPoint(address.point(), service.is().name(), service.path()));
  }

  private List<Town> towns(
      Map<MunicipalityCode, Integer> counts, Collection<Municipality> shown, String links) {
    var towns = new ArrayList<Town>();
    for (var one : shown) {
      var count = counts.getOrDefault(one.code(), 0);
      if (count > 0) towns.add(new Town(one.name(), count, links + one.code().value()));
    }
    towns.sort(
        Comparator.comparingInt(Town::count)
            .reversed()
            .thenComparing(Town::name, CzechOrder.OF_NAMES));
    return towns;
  }
}
