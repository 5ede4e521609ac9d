package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds where the lines of a page are cut into columns: at drawn rules, at wide gaps, and at
/// smaller ones that stand below each other.
final class PdfColumns {

  private static final float WIDE = 2.2f;
  private static final float NARROW = 0.75f;
  private static final float ALIGNED = 2;
  private static final int NEIGHBOURS = 3;
  private static final Pattern MARKER =
      Pattern.compile("(?:\\d{1,2}\\.?){1,3}[.)]?|[a-zA-Z][.)]|[IVX]+[.)]|[-–—•·▪●◦*➢✓o\\uF0B7]");

  private final List<PdfLine> lines;
  private final List<PdfRule> rules;

  PdfColumns(List<PdfLine> lines, List<PdfRule> rules) {
    this.lines = lines;
    this.rules = rules.stream().filter(PdfRule::isVertical).toList();
  }

  List<PdfRow> rows() {
    var rows = new ArrayList<PdfRow>();
    for (int i = 0; i < lines.size(); i++) rows.add(row(i));
    return rows;
  }

  private PdfRow row(int at) {
    var line = lines.get(at);
    var cells = new ArrayList<List<PdfWord>>();
    var cell = new ArrayList<PdfWord>();
    for (var word : line.words()) {
      if (!cell.isEmpty() && isCut(at, cell, word, cells.isEmpty())) {
        cells.add(List.copyOf(cell));
        cell.clear();
      }
      cell.add(word);
    }
    cells.add(List.copyOf(cell));
    return new PdfRow(line, cells);
  }

  private boolean isCut(int at, List<PdfWord> before, PdfWord word, boolean first) {
    var line = lines.get(at);
    var end = before.getLast().end();
    var gap = word.x() - end;
    if (gap < 0.15f * line.size()) return false;
    if (hasRule(line, end, word.x())) return true;
    if (first && before.size() == 1 && MARKER.matcher(before.getFirst().text()).matches())
      return false;
    if (gap > WIDE * line.size()) return true;
    return gap > NARROW * line.size() && isAligned(at, word.x());
  }

  private boolean hasRule(PdfLine line, float from, float to) {
    for (var rule : rules) {
      if (rule.x1() > from - 1
          && rule.x2() < to + 1
          && rule.y1() < line.y()
          && rule.y2() > line.y() - line.size() / 2) return true;
    }
    return false;
  }

  private boolean isAligned(int at, float x) {
    for (int i = Math.max(0, at - NEIGHBOURS);
        i <= Math.min(lines.size() - 1, at + NEIGHBOURS);
        i++) {
      if (i != at && startsAfterGap(lines.get(i), x)) return true;
    }
    return false;
  }

  private static boolean startsAfterGap(PdfLine line, float x) {
    for (int i = 1; i < line.words().size(); i++) {
      var word = line.words().get(i);
      if (Math.abs(word.x() - x) < ALIGNED
          && word.x() - line.words().get(i - 1).end() > NARROW * line.size()) return true;
    }
    return false;
  }
}
