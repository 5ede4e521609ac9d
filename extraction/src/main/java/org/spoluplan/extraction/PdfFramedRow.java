package org.spoluplan.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.spoluplan.extraction.PdfFrames.Frame;

/// A row of a drawn table as its lines are taken into it.
final class PdfFramedRow {

  private final Frame frame;
  private final List<StringBuilder> cells = new ArrayList<>();
  private PdfLine last;

  PdfFramedRow(Frame frame, PdfLine first) {
    this.frame = frame;
    this.last = first;
    for (int i = 0; i <= frame.cuts().size(); i++) cells.add(new StringBuilder());
    take(first);
  }

  boolean holds(Frame other) {
    return frame.isSame(other);
  }

  void take(PdfLine line) {
    for (var word : line.words()) {
      var cell = cells.get(cell((word.x() + word.end()) / 2));
      if (!cell.isEmpty()) cell.append(' ');
      cell.append(word.text());
    }
    last = line;
  }

  PdfLine last() {
    return last;
  }

  String said() {
    return cells.stream().map(StringBuilder::toString).collect(Collectors.joining("\t"));
  }

  private int cell(float x) {
    var at = 0;
    while (at < frame.cuts().size() && frame.cuts().get(at) < x) at++;
    return at;
  }
}
