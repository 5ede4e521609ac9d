package org.spoluplan.meetings.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.minutes.Found;
import org.spoluplan.algorithms.minutes.Span;

/// One value of a draft.
///
/// @param place      in the list of its field, from 0
/// @param part       of a person, a vote, a task: see [Field.Kind#parts]
/// @param readAs     by the parser; null when a person added it
/// @param confidence 0 to 1; null when a person added it
/// @param span       where it stands in the source; null when nowhere
/// @param identity   who it is, where somebody said so: see [Identity]
record ImportedValue(
    UUID id,
    Field field,
    int place,
    String part,
    String value,
    @Nullable String readAs,
    @Nullable Double confidence,
    @Nullable Span span,
    Review review,
    @Nullable String identity) {

  /// So many characters of one value are kept; the whole stands in the source beside it.
  static final int LONGEST = 20_000;

  boolean isDropped() {
    return review == Review.DROPPED;
  }

  /// Somebody should look, and nobody has.
  boolean isDoubtful() {
    return review == Review.READ && confidence != null && confidence < Found.DOUBTFUL;
  }
}
