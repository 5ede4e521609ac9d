package org.spoluplan.meetings.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Procedures.Convener;
import org.spoluplan.meetings.Procedures.Numbering;

/// One edition of a body's rules of procedure. Towns differ in every one of these values; none is
/// written into code, and a decision keeps the edition it was made under.
///
/// @param absences after how many unexcused absences in a row a membership may be ended
/// @param source where the rules are written, e.g. "jednací řád schválený radou města 12. 1. 2026"
record RulesOfProcedure(
    DateRange validity,
    String source,
    Quorum quorum,
    Majority majority,
    VoteUnit voteUnit,
    Writing writing,
    Deadlines deadlines,
    int verifiers,
    Convener convenedBy,
    Share request,
    Admission admission,
    int absences,
    @Nullable Integer meetingsPerYear,
    Numbering numbering) {

  enum QuorumBase {
    /// A share of all who may vote must be present.
    ENTITLED,
    /// The body decides whoever came.
    NONE
  }

  record Quorum(QuorumBase base, Share share) {}

  enum MajorityBase {
    PRESENT,
    ENTITLED,
    CAST
  }

  enum TieRule {
    NOT_ADOPTED,
    CHAIR_DECIDES
  }

  /// @param abstentionsAreCast whether "zdržel se" belongs to the votes cast, where those are the
  ///     base
  record Majority(MajorityBase base, Share share, TieRule tie, boolean abstentionsAreCast) {}

  enum VoteUnit {
    PERSON,
    ORGANISATION
  }

  enum Silence {
    /// Who does not answer takes no part.
    NOTHING,
    CONSENT,
    ABSTENTION
  }

  /// The written ballot (per rollam).
  ///
  /// @param days how long it stays open, calendar days
  record Writing(boolean allowed, int days, Silence silence) {}

  /// All in working days before the meeting.
  record Deadlines(int notice, int agenda, int papers, int excuse) {}

  enum AdmissionWay {
    VOTE,
    APPOINTMENT,
    VOTE_AND_APPOINTMENT,
    NOMINATION
  }

  /// @param guestMeetingsFirst at how many meetings an applicant sits as a guest before
  /// @param appointedBy        the body that appoints, where members are appointed
  record Admission(AdmissionWay way, int guestMeetingsFirst, @Nullable UUID appointedBy) {

    boolean byVote() {
      return way == AdmissionWay.VOTE || way == AdmissionWay.VOTE_AND_APPOINTMENT;
    }
  }

  /// What most groups start with: more than half of the members is a quorum, more than half of
  /// those present decides; notice of seven working days. (Typical values of community planning
  /// groups.)
  static RulesOfProcedure usual(LocalDate from) {
    return new RulesOfProcedure(
        new DateRange(from, null),
        "",
        new Quorum(QuorumBase.ENTITLED, Share.moreThan(1, 2)),
        new Majority(MajorityBase.PRESENT, Share.moreThan(1, 2), TieRule.NOT_ADOPTED, true),
        VoteUnit.PERSON,
        new Writing(true, 7, Silence.NOTHING),
        new Deadlines(7, 3, 5, 3),
        1,
        Convener.CHAIR,
        Share.atLeast(1, 3),
        new Admission(AdmissionWay.VOTE, 1, null),
        3,
        4,
        Numbering.YEARLY);
  }
}
