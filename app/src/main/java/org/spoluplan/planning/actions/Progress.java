package org.spoluplan.planning.actions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.planning.CardId;

/// What the owner of a measure said about a promise.
record Progress(Said said, PersonId by, Instant at) {

  /// @param done       what was done
  /// @param because    why not
  /// @param spent      from the beginning of the year, in haléře; null: not known
  /// @param evidence   address of where it can be seen
  /// @param file       the evidence itself
  /// @param replacedBy the measure that does it instead
  record Said(
      State state,
      @Nullable String done,
      @Nullable String because,
      @Nullable Long spent,
      @Nullable String evidence,
      @Nullable FileId file,
      @Nullable CardId replacedBy) {

    Said with(@Nullable FileId other) {
      return new Said(state, done, because, spent, evidence, other, replacedBy);
    }
  }
}
