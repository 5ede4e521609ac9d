package org.spoluplan.algorithms.minutes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Minutes cut into lines and sections: what all readers work on.
///
/// @param points titles of the agenda and where they come back
record Minutes(String source, List<Line> lines, List<Segment> segments, Points points) {

  Stream<Segment> of(Section section) {
    return segments.stream().filter(segment -> segment.section() == section);
  }

  Optional<Segment> first(Section section) {
    return of(section).findFirst();
  }

  /// Who was there is on a sheet of its own.
  boolean saysSheet() {
    return lines.stream()
        .anyMatch(
            line ->
                line.folded()
                    .matches(
                        ".*\\b(?:viz|dle|podle|na) (?:prilozen\\p{L}+ )?prezencni list\\p{L}+.*"));
  }

  /// Lines before anything of the meeting itself is told.
  List<Line> header() {
    return segments.isEmpty() || segments.getFirst().section() != Section.HEADER
        ? List.of()
        : segments.getFirst().lines();
  }
}
