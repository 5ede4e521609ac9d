package org.spoluplan.territory.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.spoluplan.page.Page;
import org.spoluplan.territory.MapLegend;
import org.spoluplan.territory.MapRequest;
import org.spoluplan.territory.MapScale;
import org.spoluplan.territory.MapShade;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;

/// Colours a map by values of an indicator: the higher, the darker; where low values are the bad
/// ones, the lower, the darker.
final class Shading {

  private Shading() {}

  static MapRequest of(
      Page page,
      Indicator indicator,
      int year,
      String where,
      List<Municipality> municipalities,
      List<Value> values) {
    var plain = MapRequest.of(page.t("map.of", where), municipalities);
    var none = page.t("indicators.unknown");
    var title = page.t("indicators.legend", indicator.name(), indicator.unit(), year);
    if (values.isEmpty())
      return plain.withShades(new MapLegend(title, List.of(), none), new HashMap<>());
    var scale = MapScale.of(values.stream().map(Value::value).toList());
    var shades = new HashMap<MunicipalityCode, MapShade>();
    for (var one : values) {
      var words = Figures.say(page.locale(), one.value(), indicator);
      shades.put(
          one.municipality(), new MapShade(turned(indicator, scale.step(one.value())), words));
    }
    return plain.withShades(new MapLegend(title, steps(page, indicator, scale), none), shades);
  }

  private static List<MapLegend.Step> steps(Page page, Indicator indicator, MapScale scale) {
    var steps = new ArrayList<MapLegend.Step>();
    var from = scale.lowest();
    for (int i = 0; i < scale.tops().size(); i++) {
      var top = scale.tops().get(i);
      var words =
          from >= top
              ? said(page, indicator, top)
              : said(page, indicator, from) + " – " + said(page, indicator, top);
      steps.add(new MapLegend.Step(turned(indicator, scale.colour(i)), words));
      from = top + 1;
    }
    return steps;
  }

  private static String said(Page page, Indicator indicator, long value) {
    return Figures.number(page.locale(), value, indicator.decimals());
  }

  private static int turned(Indicator indicator, int step) {
    return indicator.worse() == Worse.LOWER ? MapShade.STEPS + 1 - step : step;
  }
}
