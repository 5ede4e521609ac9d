package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spoluplan.algorithms.minutes.Span;

/// A piece of the source under which the same values stand.
///
/// @param values     what was read there; empty where nothing was
/// @param begins     of those, which begin here: links lead to the beginning
/// @param doubtful   one of them was read with doubt
/// @param warned     a warning speaks of it
record Passage(String text, Set<UUID> values, Set<UUID> begins, boolean doubtful, boolean warned) {

  Passage {
    values = Set.copyOf(values);
    begins = Set.copyOf(begins);
  }

  boolean isPlain() {
    return values.isEmpty() && !warned;
  }

  /// For the page: ids with spaces between.
  String valueIds() {
    return values.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
  }

  /// Cuts the source where values and warnings begin and end.
  static List<Passage> of(String source, List<ImportedValue> values, List<Span> warnings) {
    var cuts = new TreeSet<Integer>(Set.of(0, source.length()));
    for (var value : values) if (value.span() != null) cut(cuts, value.span(), source.length());
    for (var warning : warnings) cut(cuts, warning, source.length());
    var passages = new ArrayList<Passage>();
    for (int from : cuts) {
      var to = cuts.higher(from);
      if (to != null) passages.add(between(source, from, to, values, warnings));
    }
    return List.copyOf(passages);
  }

  private static void cut(TreeSet<Integer> cuts, Span span, int length) {
    cuts.add(Math.min(span.start(), length));
    cuts.add(Math.min(span.end(), length));
  }

  private static Passage between(
      String source, int from, int to, List<ImportedValue> values, List<Span> warnings) {
    var here = new LinkedHashSet<UUID>();
    var begins = new LinkedHashSet<UUID>();
    var doubtful = false;
    for (var value : values) {
      var span = value.span();
      if (span == null || span.start() > from || span.end() < to) continue;
      here.add(value.id());
      if (span.start() == from) begins.add(value.id());
      doubtful |= value.isDoubtful();
    }
    var warned = warnings.stream().anyMatch(span -> span.start() <= from && span.end() >= to);
    return new Passage(source.substring(from, to), here, begins, doubtful, warned);
  }
}
