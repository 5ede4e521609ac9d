package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Share;

/// The rules of procedure in force, to be read by those who plan and keep minutes.
public interface Procedures {

  /// What planning needs of the edition in force on a day.
  ///
  /// @param notice working days before the meeting by which invitations go out; likewise the others
  /// @param source where the rules are written
  /// @param quorum what part of the votes must be present; null where whoever came decides
  /// @param organisationsVote whether each organisation has one vote, not each person
  /// @param absences after how many unexcused absences in a row a membership may be ended
  record Procedure(
      int notice,
      int agenda,
      int papers,
      int excuse,
      int verifiers,
      Numbering numbering,
      int writtenBallotDays,
      String source,
      @Nullable Share quorum,
      boolean organisationsVote,
      Joining joining,
      Calling calling,
      int absences) {}

  /// How meetings come about.
  ///
  /// @param by      who calls them
  /// @param request what part of the votes can have one called
  /// @param perYear at least how often in a year; null when the rules do not say
  record Calling(Convener by, Share request, @Nullable Integer perYear) {}

  enum Convener {
    CHAIR,
    COORDINATOR,
    SECRETARY
  }

  /// How somebody becomes a member.
  ///
  /// @param byVote        whether the body votes about it
  /// @param guestMeetings at how many meetings an applicant sits as a guest before
  /// @param appointedBy   the body that appoints; null when none does
  record Joining(boolean byVote, int guestMeetings, @Nullable BodyId appointedBy) {}

  enum Numbering {
    NONE,
    /// 1, 2, 3 … as long as the body lives.
    SERIES,
    /// 1/2026, 2/2026 …
    YEARLY
  }

  /// The edition in force on the day; before the first edition, the first one.
  Procedure on(BodyId body, LocalDate day);

  /// The same for many bodies at once.
  Map<BodyId, Procedure> on(Collection<BodyId> bodies, LocalDate day);
}
