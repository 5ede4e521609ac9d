package org.spoluplan.network.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.MeetingId;

/// One step of a request, as it was recorded; steps are never changed.
///
/// @param saidBy     the group, the department, the council, in words
/// @param resolution number of the council's resolution
/// @param due        until when a reservation is to be met
/// @param meeting    where the group gave its opinion
/// @param conclusion in which it is written down
record Step(
    RequestState state,
    String saidBy,
    LocalDate day,
    @Nullable Verdict verdict,
    @Nullable String reason,
    @Nullable String conditions,
    @Nullable String resolution,
    @Nullable LocalDate due,
    @Nullable MeetingId meeting,
    @Nullable ConclusionId conclusion,
    PersonId recordedBy) {

  enum Verdict {
    RECOMMENDED,
    NOT_RECOMMENDED,
    CONDITIONAL
  }

  static Step plain(RequestState state, String saidBy, LocalDate day, PersonId by) {
    return new Step(state, saidBy, day, null, null, null, null, null, null, null, by);
  }
}
