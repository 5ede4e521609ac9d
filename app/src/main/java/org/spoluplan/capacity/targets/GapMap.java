package org.spoluplan.capacity.targets;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.capacity.targets.Judgement.Status;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.MapLegend;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.MapShade;
import org.spoluplan.territory.Maps;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Municipalities coloured by the worst that their planning units lack: the darker, the worse.
@Component
class GapMap {

  private static final List<Status> FROM_LIGHTEST =
      List.of(Status.ABOVE, Status.IDEAL, Status.COVERED, Status.BETWEEN, Status.BELOW);

  private final Maps maps;
  private final Territory territory;
  private final Clock clock;

  GapMap(Maps maps, Territory territory, Clock clock) {
    this.maps = maps;
    this.territory = territory;
    this.clock = clock;
  }

  Optional<MapPicture> of(Page page, List<Gap> gaps) {
    var shades = new HashMap<MunicipalityCode, MapShade>();
    var units = new HashSet<MunicipalityCode>();
    gaps.forEach(gap -> units.addAll(gap.municipalities()));
    gaps.stream()
        .filter(gap -> gap.judgement().status() != Status.NOT_JUDGED)
        .sorted(Comparator.comparing(GapMap::lightness, Comparator.reverseOrder()))
        .forEach(
            gap -> {
              var shade = shade(page, gap.judgement().status());
              gap.municipalities().forEach(code -> shades.putIfAbsent(code, shade));
            });
    if (units.isEmpty()) return Optional.empty();
    return Optional.of(draw(page, units, shades));
  }

  private MapPicture draw(
      Page page, Set<MunicipalityCode> units, java.util.Map<MunicipalityCode, MapShade> shades) {
    var today = Today.of(clock);
    var shown = new LinkedHashSet<>(territory.list(units));
    regions(units, today).forEach(area -> shown.addAll(territory.in(area, today)));
    return maps.draw(
        MapRequest.of(page.t("gap.map"), shown)
            .withShades(legend(page), shades)
            .withLinks("/obce/"));
  }

  /// Units lie scattered; among the rest of their regions people find their way.
  private Set<Area> regions(Set<MunicipalityCode> units, LocalDate day) {
    var regions = new HashMap<String, Area>();
    for (var one : territory.located(day)) {
      if (!units.contains(one.municipality().code())) continue;
      territory.find(AreaKind.REGION, one.region()).ifPresent(a -> regions.put(a.code(), a));
    }
    return Set.copyOf(regions.values());
  }

  private static int lightness(Gap gap) {
    return FROM_LIGHTEST.indexOf(gap.judgement().status());
  }

  private static MapShade shade(Page page, Status status) {
    return new MapShade(FROM_LIGHTEST.indexOf(status) + 1, page.t("gap.status", status));
  }

  private static MapLegend legend(Page page) {
    var steps =
        FROM_LIGHTEST.stream()
            .map(
                one ->
                    new MapLegend.Step(FROM_LIGHTEST.indexOf(one) + 1, page.t("gap.status", one)))
            .toList();
    return new MapLegend(page.t("gap.map.legend"), steps, page.t("gap.map.none"));
  }
}
