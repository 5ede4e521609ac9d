package org.spoluplan.surveys.results;

import java.util.ArrayList;
import java.util.List;
import org.spoluplan.surveys.results.ResultViews.Segment;

/// Bars as shapes.
final class BarChart {

  static final int WIDTH = 360;

  /// So many shades stand in the style sheet.
  static final int SHADES = 6;

  private BarChart() {}

  /// @param of what a whole bar stands for
  static int width(int count, int of) {
    return of <= 0 ? 0 : (int) ((long) Math.min(count, of) * WIDTH / of);
  }

  /// Counts beside each other, together as long as the chart is wide.
  static List<Segment> stacked(List<Integer> counts) {
    var all = counts.stream().mapToInt(Integer::intValue).sum();
    var segments = new ArrayList<Segment>();
    var before = 0;
    for (int i = 0; i < counts.size(); i++) {
      int x = width(before, all);
      before += counts.get(i);
      int width = width(before, all) - x;
      if (width > 0) segments.add(new Segment(i % SHADES, x, width));
    }
    return segments;
  }
}
