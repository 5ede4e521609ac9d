package org.spoluplan.grants.cofunding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;

/// What a municipality said. A later answer replaces it; nothing is deleted.
///
/// @param by who said it in its name
record Answer(Said said, PersonId by, Instant at) {

  enum Kind {
    YES,
    OTHER,
    NO
  }

  /// @param amount     what it gives, in haléře: the whole share, another sum, or nothing
  /// @param resolution number of the resolution of its council; null while there is none
  /// @param file       the resolution itself
  record Said(
      Kind kind,
      long amount,
      @Nullable String reason,
      @Nullable String resolution,
      @Nullable LocalDate resolvedOn,
      @Nullable FileId file) {

    Said {
      if ((kind == Kind.NO) != (amount == 0)) {
        throw new IllegalArgumentException(kind + " with " + amount);
      }
      if (kind != Kind.YES && reason == null) throw new IllegalArgumentException("no reason");
      if ((resolution == null) != (resolvedOn == null)) {
        throw new IllegalArgumentException("half of a resolution");
      }
    }

    Said with(@Nullable FileId changed) {
      return new Said(kind, amount, reason, resolution, resolvedOn, changed);
    }

    /// The paper of an earlier answer is still that of this one.
    boolean restsOnTheSame(Said earlier) {
      return resolution != null
          && resolution.equals(earlier.resolution)
          && Objects.equals(resolvedOn, earlier.resolvedOn);
    }
  }
}
