package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.spoluplan.documents.Drawing;
import org.spoluplan.documents.Drawing.Anchor;
import org.spoluplan.documents.Drawing.Ink;
import org.spoluplan.documents.Drawing.Shape;
import org.spoluplan.planning.CardContent.Cost;
import org.spoluplan.planning.CardContent.Costs;

/// Costs of years as bars, each of the sources that pay it.
final class CostChart {

  private static final int WIDE = 1000;
  private static final int LEFT = 90;
  private static final int RIGHT = 190;
  private static final int ROW = 56;
  private static final int BAR = 34;
  private static final int LETTERS = 22;
  private static final int SWATCH = 20;
  private static final int LEGEND = 34;

  private final String title;
  private final LongFunction<String> crowns;
  private final UnaryOperator<String> sources;

  /// @param crowns  an amount in words
  /// @param sources the name of a source by its code
  CostChart(String title, LongFunction<String> crowns, UnaryOperator<String> sources) {
    this.title = title;
    this.crowns = crowns;
    this.sources = sources;
  }

  Drawing of(List<Costs> all) {
    var lines = all.stream().flatMap(costs -> costs.lines().stream()).toList();
    var codes = lines.stream().map(Cost::source).distinct().sorted().toList();
    Map<Integer, Map<String, Long>> years =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    Cost::year,
                    TreeMap::new,
                    Collectors.groupingBy(Cost::source, Collectors.summingLong(Cost::amount))));
    var most = Math.max(1, years.values().stream().mapToLong(CostChart::sum).max().orElse(1));
    var shapes = new ArrayList<Shape>();
    var y = 0;
    for (var year : years.entrySet()) {
      row(shapes, y, year.getKey(), year.getValue(), codes, most);
      y += ROW;
    }
    for (var code : codes) {
      shapes.add(new Drawing.Bar(LEFT, y + 8, SWATCH, SWATCH, Ink.shade(codes.indexOf(code))));
      shapes.add(
          new Drawing.Words(
              LEFT + SWATCH + 12, y + 8 + LETTERS - 4, Anchor.START, LETTERS, sources.apply(code)));
      y += LEGEND;
    }
    return new Drawing(words(years), WIDE, y + 8, shapes);
  }

  private void row(
      List<Shape> shapes, int y, int year, Map<String, Long> sums, List<String> codes, long most) {
    var baseline = y + (ROW + LETTERS) / 2 - 3;
    shapes.add(new Drawing.Words(LEFT - 14, baseline, Anchor.END, LETTERS, String.valueOf(year)));
    var before = 0L;
    var top = y + (ROW - BAR) / 2;
    for (var code : codes) {
      var from = x(before, most);
      before += sums.getOrDefault(code, 0L);
      var width = x(before, most) - from;
      if (width > 0) {
        shapes.add(new Drawing.Bar(from, top, width, BAR, Ink.shade(codes.indexOf(code))));
      }
    }
    shapes.add(
        new Drawing.Words(
            x(before, most) + 12, baseline, Anchor.START, LETTERS, crowns.apply(before)));
  }

  private static int x(long amount, long most) {
    return LEFT + (int) ((WIDE - LEFT - RIGHT) * ((double) amount / most));
  }

  private static long sum(Map<String, Long> sums) {
    return sums.values().stream().mapToLong(Long::longValue).sum();
  }

  private String words(Map<Integer, Map<String, Long>> years) {
    return title
        + ": "
        + years.entrySet().stream()
            .map(year -> year.getKey() + " " + crowns.apply(sum(year.getValue())))
            .collect(Collectors.joining("; "));
  }
}
