package org.spoluplan.planning.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// How far a plan meets an area of quality, in the eyes of those who make it.
record Mark(Said said, PersonId by, Instant at) {

  /// @param degree  how far
  /// @param wording why so
  /// @param next    what we do about it
  record Said(Degree degree, @Nullable String wording, @Nullable String next) {}

  enum Degree {
    NOT_AT_ALL,
    PARTLY,
    MOSTLY,
    FULLY
  }
}
