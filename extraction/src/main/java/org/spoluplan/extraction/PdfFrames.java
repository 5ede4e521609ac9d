package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of tables that are drawn with rules: whatever stands between the same two horizontal rules
/// is one row, cut where vertical ones are.
final class PdfFrames {

  private static final float SAME = 2.5f;

  /// Less is the edge of a box and no cell, in points.
  private static final float NARROWEST = 16;

  private final List<PdfRule> flat;
  private final List<PdfRule> upright;

  PdfFrames(List<PdfRule> rules) {
    flat = rules.stream().filter(PdfRule::isHorizontal).toList();
    upright = rules.stream().filter(PdfRule::isVertical).toList();
  }

  /// A row between its rules, in points from the top.
  ///
  /// @param cuts where cells end, from the left; at least one
  record Frame(float top, float bottom, List<Float> cuts) {

    boolean isSame(Frame other) {
      return Math.abs(top - other.top) < SAME && Math.abs(bottom - other.bottom) < SAME;
    }
  }

  /// Null where a line stands in no row of at least two cells.
  @Nullable Frame around(PdfLine line) {
    if (flat.isEmpty() || upright.isEmpty()) return null;
    var middle = line.y() - 0.3f * line.size();
    var top = Float.NEGATIVE_INFINITY;
    var bottom = Float.POSITIVE_INFINITY;
    for (var rule : flat) {
      if (!covers(rule, line)) continue;
      if (rule.y1() <= middle) top = Math.max(top, rule.y1());
      else bottom = Math.min(bottom, rule.y1());
    }
    if (Float.isInfinite(top) || Float.isInfinite(bottom)) return null;
    var cuts = cuts(middle);
    return cuts.size() < 3 ? null : new Frame(top, bottom, cuts.subList(1, cuts.size() - 1));
  }

  private static boolean covers(PdfRule rule, PdfLine line) {
    for (var word : line.words()) {
      var center = (word.x() + word.end()) / 2;
      if (rule.x1() <= center && rule.x2() >= center) return true;
    }
    return false;
  }

  private List<Float> cuts(float y) {
    var found =
        upright.stream()
            .filter(rule -> rule.y1() <= y && rule.y2() >= y)
            .map(PdfRule::x1)
            .sorted()
            .toList();
    var apart = new ArrayList<Float>();
    for (var x : found) if (apart.isEmpty() || x - apart.getLast() > NARROWEST) apart.add(x);
    return apart;
  }
}
