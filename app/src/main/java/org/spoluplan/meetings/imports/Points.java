package org.spoluplan.meetings.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.Span;

/// Where in the source each point of the agenda was dealt with.
final class Points {

  private record Dealt(UUID item, Span where) {}

  private final List<Dealt> dealt = new ArrayList<>();

  void add(UUID item, @Nullable Span where) {
    if (where != null) dealt.add(new Dealt(item, where));
  }

  /// The point in whose text the value stands; null when it stands in none.
  @Nullable UUID of(ImportedValue value) {
    var span = value.span();
    if (span == null) return null;
    for (var one : dealt) {
      if (one.where().start() <= span.start() && span.end() <= one.where().end()) return one.item();
    }
    return null;
  }
}
