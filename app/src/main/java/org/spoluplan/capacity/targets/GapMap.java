package org.spoluplan.capacity.targets;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.spoluplan.capacity.targets.Judgement.Status;
import org.spoluplan.page.Page;
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
      List.of(Status.ABOVE, Status.IDEAL, Status.BETWEEN, Status.COVERED, Status.BELOW);

  private final Maps maps;
  private final Territory territory;

  GapMap(Maps maps, Territory territory) {
    this.maps = maps;
    this.territory = territory;
  }

  Optional<MapPicture> of(Page page, List<Gap> gaps) {
    var shades = new HashMap<MunicipalityCode, MapShade>();
    var units = new HashSet<MunicipalityCode>();
    gaps.forEach(gap -> units.addAll(gap.municipalities()));
    gaps.stream()
        .filter(gap -> gap.judgement().status() != Status.NOT_JUDGED)
        .sorted(Comparator.comparing(gap -> gap.judgement().status()))
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
    var shown = new LinkedHashSet<>(territory.list(units));
    shown.addAll(territory.around(units));
    return maps.draw(
        MapRequest.of(page.t("gap.map"), shown)
            .withShades(legend(page), shades)
            .withLinks("/obce/"));
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
    return new MapLegend(page.t("gap.map.legend"), steps, page.t("gap.status", Status.NOT_JUDGED));
  }
}
