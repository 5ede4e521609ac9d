package org.spoluplan.planning.approvals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.MeetingId;

/// What was decided, and who wrote it down.
record Decision(Said said, PersonId by, Instant at) {

  /// @param resolution its number, as the municipality writes it: 12/4/2027
  /// @param meeting    of a body that the application knows
  /// @param file       the resolution itself
  /// @param note       why not, or under which conditions
  record Said(
      Verdict verdict,
      LocalDate day,
      @Nullable String resolution,
      @Nullable MeetingId meeting,
      @Nullable FileId file,
      @Nullable String note) {

    Said with(@Nullable FileId other) {
      return new Said(verdict, day, resolution, meeting, other, note);
    }
  }
}
