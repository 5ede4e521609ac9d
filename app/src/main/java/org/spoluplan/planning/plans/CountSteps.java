package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.spoluplan.territory.MapLegend;
import org.spoluplan.territory.MapShade;
import org.spoluplan.territory.MunicipalityCode;

/// Counts as colours of a map: as many steps as there are different counts, at most five.
final class CountSteps {

  private final List<Integer> different;

  CountSteps(Collection<Integer> counts) {
    different = counts.stream().distinct().sorted().toList();
  }

  private int step(int count) {
    var at = different.indexOf(count);
    return different.size() <= MapShade.STEPS ? at + 1 : 1 + at * MapShade.STEPS / different.size();
  }

  Map<MunicipalityCode, MapShade> shades(
      Map<MunicipalityCode, Integer> counts, IntFunction<String> words) {
    var shades = new HashMap<MunicipalityCode, MapShade>();
    counts.forEach(
        (code, count) -> shades.put(code, new MapShade(step(count), words.apply(count))));
    return shades;
  }

  /// "3 opatření", "4–6 opatření"
  List<MapLegend.Step> legend(IntFunction<String> words) {
    var steps = new ArrayList<MapLegend.Step>();
    for (int i = 0; i < different.size(); i++) {
      int first = different.get(i);
      var step = step(first);
      while (i + 1 < different.size() && step(different.get(i + 1)) == step) i++;
      int last = different.get(i);
      steps.add(
          new MapLegend.Step(
              step, first == last ? words.apply(last) : first + "–" + words.apply(last)));
    }
    return steps;
  }
}
