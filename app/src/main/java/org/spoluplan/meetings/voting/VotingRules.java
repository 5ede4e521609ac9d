package org.spoluplan.meetings.voting;

import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;

/// What a body's rules of procedure say about voting. Bodies differ and rules change: a motion
/// keeps those it was opened under.
///
/// @param quorum share of the entitled who must be present; null where none is asked for
record VotingRules(
    @Nullable Share quorum, Majority majority, TieRule tie, VoteUnit unit, Written written) {

  static VotingRules of(RulesOfProcedure rules) {
    var majority = rules.majority();
    var writing = rules.writing();
    return new VotingRules(
        rules.quorum().asked().orElse(null),
        new Majority(majority.share(), majority.base(), majority.abstentionsAreCast()),
        majority.tie(),
        rules.voteUnit(),
        new Written(writing.allowed(), writing.days(), writing.silence()));
  }

  /// @param share of the base that must be in favour
  record Majority(Share share, MajorityBase base, boolean abstentionsAreCast) {

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

  /// Voting per rollam.
  ///
  /// @param days the shortest time that members have for it
  record Written(boolean allowed, int days, Silence silence) {}

  /// How many of the entitled must be present.
  int quorumOf(int entitled) {
    return quorum == null ? 0 : quorum.neededOf(entitled);
  }
}
