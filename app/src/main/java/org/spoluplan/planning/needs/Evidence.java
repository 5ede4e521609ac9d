package org.spoluplan.planning.needs;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Thing;

/// How we know of a need.
///
/// @param wording what was said or counted; quotes are without names
/// @param source  who says so, where it can be read
/// @param thing   the thing on the golden thread that says so
record Evidence(
    UUID id,
    Kind kind,
    String wording,
    @Nullable String source,
    LocalDate day,
    @Nullable Thing thing) {

  enum Kind {
    CONCLUSION,
    BOARD,
    WORKSHEET,
    SURVEY,
    FOCUS_GROUP,
    INTERVIEW,
    INDICATOR,
    DEMAND,
    DOCUMENT,
    /// What services meet in their work, in their own words.
    EXPERIENCE
  }
}
