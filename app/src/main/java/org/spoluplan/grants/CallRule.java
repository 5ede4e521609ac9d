package org.spoluplan.grants;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.meetings.MeetingId;

/// One version of how the money of a call is divided. Never changed; the next one has the next
/// number.
///
/// @param note     why this version, in words
/// @param decision null while it is a draft
public record CallRule(
    int number,
    AllocationRule rule,
    @Nullable String note,
    PersonId by,
    Instant at,
    @Nullable Decision decision) {

  /// @param meeting    that decided, where it was one of ours
  /// @param resolution its number, where it has one
  public record Decision(LocalDate day, @Nullable String resolution, @Nullable MeetingId meeting) {}

  public boolean isDraft() {
    return decision == null;
  }
}
