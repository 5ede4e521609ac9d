package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A row of a table as it grows over lines of a page: what goes on in a cell is put behind what
/// stands there.
final class PdfTable {

  private static final float ALIGNED = 4;

  private final List<Float> starts = new ArrayList<>();
  private final List<StringBuilder> cells = new ArrayList<>();
  private final List<PdfRule> rules;
  private final PdfLine first;
  private PdfLine last;

  PdfTable(PdfRow first, List<PdfRule> rules) {
    this.rules = rules;
    this.first = first.line();
    last = first.line();
    for (int i = 0; i < first.cells().size(); i++) {
      starts.add(first.x(i));
      cells.add(new StringBuilder(text(first.cells().get(i))));
    }
  }

  /// Whether a line goes on in the cells of this row.
  ///
  /// @param leading usual distance of lines, in points
  boolean takes(PdfRow row, float leading) {
    var line = row.line();
    if (line.y() - last.y() > 1.7f * leading || line.y() <= last.y()) return false;
    var above = ruleBetween(last, line);
    if (above) return false;
    if (isRuled(line)) return true;
    return !isInFirst(row) && fits(row) && line.y() - last.y() <= 1.25f * leading;
  }

  void take(PdfRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      var cell = cells.get(column(row.x(i)));
      if (!cell.isEmpty()) cell.append(' ');
      cell.append(text(row.cells().get(i)));
    }
    last = row.line();
  }

  PdfLine last() {
    return last;
  }

  String said() {
    return String.join("\t", cells.stream().map(StringBuilder::toString).toList());
  }

  /// The column in which something stands: the last that begins before it.
  private int column(float x) {
    var at = 0;
    for (int i = 0; i < starts.size(); i++) if (starts.get(i) <= x + ALIGNED) at = i;
    return at;
  }

  private boolean isInFirst(PdfRow row) {
    return column(row.x(0)) == 0;
  }

  private boolean fits(PdfRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      if (Math.abs(starts.get(column(row.x(i))) - row.x(i)) > ALIGNED) return false;
    }
    return true;
  }

  private boolean ruleBetween(PdfLine above, PdfLine below) {
    for (var rule : rules) {
      if (rule.isHorizontal()
          && rule.y1() > above.y() - above.size() / 4
          && rule.y2() < below.y() - below.size() / 3
          && rule.x1() < below.x() + below.size()
          && rule.x2() > below.x() + below.size()) return true;
    }
    return false;
  }

  /// Whether the line stands in a frame: rules above and below it and nothing else between.
  private boolean isRuled(PdfLine line) {
    var heights = new TreeSet<Float>();
    for (var rule : rules) {
      if (rule.isHorizontal() && rule.x1() < line.x() + line.size() && rule.x2() > line.x())
        heights.add(rule.y1());
    }
    var above = heights.lower(line.y());
    var below = heights.higher(line.y() - line.size() / 4);
    return above != null
        && below != null
        && last.y() > above
        && first.y() - above < 2 * first.size()
        && below - above < 14 * line.size();
  }

  private static String text(List<PdfWord> words) {
    return String.join(" ", words.stream().map(PdfWord::text).toList());
  }
}
