package org.spoluplan.meetings;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.kernel.Share;

/// One edition of a body's rules of procedure. Towns differ in every one of these values; none is
/// written into code, and a decision keeps the edition it was made under.
///
/// @param absences after how many unexcused absences in a row a membership may be ended
/// @param source where the rules are written, e.g. "jednací řád schválený radou města 12. 1. 2026"
public record RulesOfProcedure(
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

  public enum QuorumBase {
    /// A share of all who may vote must be present.
    ENTITLED,
    /// The body decides whoever came.
    NONE
  }

  public record Quorum(QuorumBase base, Share share) {

    /// Empty where whoever came decides.
    public Optional<Share> asked() {
      return base == QuorumBase.NONE ? Optional.empty() : Optional.of(share);
    }
  }

  public enum MajorityBase {
    PRESENT,
    ENTITLED,
    CAST
  }

  public enum TieRule {
    NOT_ADOPTED,
    CHAIR_DECIDES
  }

  /// @param abstentionsAreCast whether "zdržel se" belongs to the votes cast, where those are the
  ///     base
  public record Majority(MajorityBase base, Share share, TieRule tie, boolean abstentionsAreCast) {}

  public enum VoteUnit {
    PERSON,
    ORGANISATION
  }

  public enum Silence {
    /// Who does not answer takes no part.
    NOTHING,
    CONSENT,
    ABSTENTION;

    /// What a seat that did not answer is taken to have said; null: it did not take part.
    public @Nullable VoteOption meaning() {
      return switch (this) {
        case NOTHING -> null;
        case CONSENT -> VoteOption.IN_FAVOUR;
        case ABSTENTION -> VoteOption.ABSTAINED;
      };
    }
  }

  /// The written ballot (per rollam).
  ///
  /// @param days how long it stays open, calendar days
  public record Writing(boolean allowed, int days, Silence silence) {}

  /// All in working days before the meeting.
  public record Deadlines(int notice, int agenda, int papers, int excuse) {}

  public enum Convener {
    CHAIR,
    COORDINATOR,
    SECRETARY
  }

  public enum Numbering {
    NONE,
    /// 1, 2, 3 … as long as the body lives.
    SERIES,
    /// 1/2026, 2/2026 …
    YEARLY
  }

  public enum AdmissionWay {
    VOTE,
    APPOINTMENT,
    VOTE_AND_APPOINTMENT,
    NOMINATION
  }

  /// @param guestMeetingsFirst at how many meetings an applicant sits as a guest before
  /// @param appointedBy        the body that appoints, where members are appointed
  public record Admission(AdmissionWay way, int guestMeetingsFirst, @Nullable BodyId appointedBy) {

    public boolean byVote() {
      return way == AdmissionWay.VOTE || way == AdmissionWay.VOTE_AND_APPOINTMENT;
    }
  }

  /// For a day on which no edition is in force: nothing is asked beforehand and nobody is counted.
  /// Nothing can be put to the vote under it.
  public static final RulesOfProcedure UNWRITTEN =
      new RulesOfProcedure(
          new DateRange(null, null),
          "",
          new Quorum(QuorumBase.NONE, Share.moreThan(1, 2)),
          new Majority(MajorityBase.PRESENT, Share.moreThan(1, 2), TieRule.NOT_ADOPTED, true),
          VoteUnit.PERSON,
          new Writing(false, 1, Silence.NOTHING),
          new Deadlines(0, 0, 0, 0),
          0,
          Convener.CHAIR,
          Share.atLeast(1, 3),
          new Admission(AdmissionWay.NOMINATION, 0, null),
          Integer.MAX_VALUE,
          null,
          Numbering.NONE);

  /// What most groups start with: more than half of the members is a quorum, more than half of
  /// those present decides; notice of seven working days. (Typical values of community planning
  /// groups.)
  public static RulesOfProcedure usual(LocalDate from) {
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

  public boolean organisationsVote() {
    return voteUnit == VoteUnit.ORGANISATION;
  }
}
