package org.spoluplan.territory.indicators;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Place;
import org.spoluplan.territory.PlacePanel;
import org.spoluplan.territory.Population;
import org.spoluplan.territory.Territory;
import org.spoluplan.territory.indicators.IndicatorViews.PlaceLine;
import org.springframework.stereotype.Component;

/// Indicators on pages of municipalities, areas and planning units.
@Component
class IndicatorPanel implements PlacePanel {

  private static final int AFTER_POPULATION = 10;

  private final IndicatorRegister indicators;
  private final IndicatorValues values;
  private final Territory territory;

  IndicatorPanel(IndicatorRegister indicators, IndicatorValues values, Territory territory) {
    this.indicators = indicators;
    this.values = values;
    this.territory = territory;
  }

  @Override
  public int position() {
    return AFTER_POPULATION;
  }

  @Override
  public Optional<Html.Template> panel(Place place, Page page) {
    var last = values.last(place.municipalities());
    if (last.isEmpty()) return Optional.empty();
    var sources = sources(last);
    var people = territory.populations(place.municipalities());
    var byIndicator =
        last.stream()
            .collect(Collectors.groupingBy(Value::indicator, TreeMap::new, Collectors.toList()));
    var lines =
        indicators.list().stream()
            .filter(one -> byIndicator.containsKey(one.code()))
            .map(
                one ->
                    line(
                        page,
                        place,
                        one,
                        byIndicator.getOrDefault(one.code(), List.of()),
                        people,
                        sources))
            .toList();
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, place, lines));
  }

  private static PlaceLine line(
      Page page,
      Place place,
      Indicator indicator,
      List<Value> its,
      Map<MunicipalityCode, Population> people,
      Map<UUID, SourceNote> sources) {
    var sum = Together.of(indicator, its, people, place.municipalities().size());
    var said = sum.value().map(v -> Figures.say(page.locale(), v, indicator)).orElse("");
    return new PlaceLine(indicator, its.getFirst().year(), sum, said, notes(its, sources));
  }

  private Map<UUID, SourceNote> sources(List<Value> all) {
    return values.sources(all.stream().map(Value::source).collect(Collectors.toSet()));
  }

  static Set<SourceNote> notes(List<Value> all, Map<UUID, SourceNote> sources) {
    return all.stream()
        .map(value -> sources.get(value.source()))
        .sorted(Comparator.comparing(SourceNote::title))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
