package org.spoluplan.meetings.voting;

import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.VoteOption;

/// What a body's rules of procedure say about voting. Bodies differ and rules change: a motion
/// keeps those it was opened under.
///
/// @param quorum share of the entitled who must be present; null where none is asked for
record VotingRules(
    @Nullable Share quorum, Majority majority, TieRule tie, VoteUnit unit, Written written) {

  /// Where a body has not written any down; enough to show a draft, not to open a vote.
  static final VotingRules NONE =
      new VotingRules(
          null,
          new Majority(Share.moreThan(1, 2), Majority.Base.PRESENT, true),
          TieRule.NOT_ADOPTED,
          VoteUnit.PERSON,
          new Written(false, 1, Written.Silence.NOTHING));

  /// @param share of the base that must be in favour
  record Majority(Share share, Base base, boolean abstentionsAreCast) {

    enum Base {
      PRESENT,
      ENTITLED,
      CAST
    }

    int base(int entitled, int present, Counts counts) {
      return switch (base) {
        case PRESENT -> present;
        case ENTITLED -> entitled;
        case CAST ->
            counts.inFavour() + counts.against() + (abstentionsAreCast ? counts.abstained() : 0);
      };
    }

    /// A casting vote breaks a tie of halves. It never lifts one half over two thirds.
    boolean canTie() {
      return 2L * share.part() <= share.whole();
    }
  }

  enum TieRule {
    NOT_ADOPTED,
    CHAIR_DECIDES
  }

  enum VoteUnit {
    PERSON,
    ORGANISATION
  }

  /// Voting per rollam.
  ///
  /// @param days the shortest time that members have for it
  record Written(boolean allowed, int days, Silence silence) {

    enum Silence {
      NOTHING,
      CONSENT,
      ABSTENTION;

      /// What a seat that did not answer is taken to have said; null: it did not take part.
      @Nullable VoteOption meaning() {
        return switch (this) {
          case NOTHING -> null;
          case CONSENT -> VoteOption.IN_FAVOUR;
          case ABSTENTION -> VoteOption.ABSTAINED;
        };
      }
    }
  }

  /// How many of the entitled must be present.
  int quorumOf(int entitled) {
    return quorum == null ? 0 : quorum.neededOf(entitled);
  }
}
