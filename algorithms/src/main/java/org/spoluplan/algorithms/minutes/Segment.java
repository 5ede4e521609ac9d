package org.spoluplan.algorithms.minutes;

import java.util.ArrayList;
import java.util.List;

/// A section with its lines.
///
/// @param heading the line that opened it
/// @param first   what stands behind its label, on the same line; may be blank
/// @param lines   the following ones
record Segment(Section section, Line heading, Text first, List<Line> lines) {

  Segment {
    lines = List.copyOf(lines);
  }

  boolean isEmpty() {
    return first.isBlank() && lines.isEmpty();
  }

  /// All its lines with what stands behind the label as the first.
  List<Line> all() {
    if (first.isBlank()) return lines;
    var all = new ArrayList<Line>();
    all.add(Line.plain(first));
    all.addAll(lines);
    return all;
  }

  Span span() {
    var span = heading.whole().span();
    for (var line : lines) span = span.to(line.whole().span());
    return span;
  }
}
