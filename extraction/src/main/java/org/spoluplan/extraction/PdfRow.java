package org.spoluplan.extraction;

import java.util.List;

/// A line cut where columns are.
///
/// @param cells words of each, at least one
record PdfRow(PdfLine line, List<List<PdfWord>> cells) {

  PdfRow {
    cells = List.copyOf(cells);
  }

  boolean isPlain() {
    return cells.size() == 1;
  }

  float x(int cell) {
    return cells.get(cell).getFirst().x();
  }
}
