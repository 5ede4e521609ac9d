package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.Decision.Verdict.ADOPTED;
import static org.spoluplan.meetings.Decision.Verdict.INQUORATE;
import static org.spoluplan.meetings.Decision.Verdict.REJECTED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Decision.Verdict;
import org.spoluplan.meetings.Explanation;
import org.spoluplan.meetings.Explanation.Step;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.VoteOption;

/// From the numbers of a closed vote to its decision, and in the same order to the sentences that
/// explain it.
///
/// @param recused seats in a conflict of interest, already left out of `entitled` and `present`
/// @param counts  what was voted, without those who kept silent
/// @param silent  seats that did not answer a written ballot, 0 in the room
/// @param chair   how the chair voted or decided, when that is known
record Reckoning(
    VotingRules rules,
    int entitled,
    int present,
    int recused,
    Counts counts,
    int silent,
    @Nullable VoteOption chair) {

  Result result() {
    var tally = tally();
    var verdict = verdict(tally);
    return new Result(new Decision(verdict, tally), explain(tally, verdict));
  }

  /// The vote is tied and only the chair can end it.
  boolean isForTheChair() {
    var tally = tally();
    return quorate(tally) && castingVoteCounts(tally);
  }

  private Tally tally() {
    var all = heard();
    return new Tally(
        entitled,
        attending(),
        rules.quorumOf(entitled),
        rules.majority().base(entitled, attending(), all),
        all.inFavour(),
        all.against(),
        all.abstained());
  }

  /// The ballots with what silence means added.
  private Counts heard() {
    var meaning = rules.written().silence().meaning();
    return meaning == null ? counts : counts.plus(meaning, silent);
  }

  private int attending() {
    return rules.written().silence().meaning() == null ? present : present + silent;
  }

  private Verdict verdict(Tally tally) {
    if (!quorate(tally)) return INQUORATE;
    if (majority(tally)) return ADOPTED;
    return castingVoteCounts(tally) && chair == VoteOption.IN_FAVOUR ? ADOPTED : REJECTED;
  }

  private static boolean quorate(Tally tally) {
    return tally.present() >= tally.quorum();
  }

  /// Without a single vote in favour nothing is adopted, whatever share of nothing that is.
  private boolean majority(Tally tally) {
    return tally.inFavour() > 0
        && rules.majority().share().reachedBy(tally.inFavour(), tally.base());
  }

  private boolean castingVoteCounts(Tally tally) {
    return rules.tie() == TieRule.CHAIR_DECIDES && tied(tally);
  }

  /// As many in favour as against, and one more in favour would be enough. Without the second half
  /// 4 : 4 with many abstaining could be adopted where 5 : 3 would not.
  private boolean tied(Tally tally) {
    var inFavour = tally.inFavour();
    return inFavour > 0
        && inFavour == tally.against()
        && rules.majority().canTie()
        && !majority(tally)
        && rules.majority().share().reachedBy(inFavour + 1, tally.base());
  }

  private Explanation explain(Tally tally, Verdict verdict) {
    var steps = new ArrayList<Step>();
    steps.add(step("motion.why.entitled", tally.entitled(), tally.present()));
    if (recused > 0) steps.add(step("motion.why.recused", recused));
    steps.add(quorumStep(tally));
    if (verdict == INQUORATE) {
      steps.add(step("motion.why.inquorate"));
      return new Explanation(steps);
    }
    steps.add(step("motion.why.counts", counts.inFavour(), counts.against(), counts.abstained()));
    if (silent > 0) steps.add(step(silenceKey(), silent));
    var share = rules.majority().share();
    steps.add(step(majorityKey(), share, tally.base(), share.neededOf(tally.base())));
    steps.addAll(tieSteps(tally));
    steps.add(step(verdict == ADOPTED ? "motion.why.adopted" : "motion.why.rejected"));
    return new Explanation(steps);
  }

  private Step quorumStep(Tally tally) {
    var share = rules.quorum();
    return share == null
        ? step("motion.why.no-quorum")
        : step("motion.why.quorum", share, tally.quorum());
  }

  private String silenceKey() {
    return switch (rules.written().silence()) {
      case NOTHING -> "motion.why.silence-nothing";
      case CONSENT -> "motion.why.silence-consent";
      case ABSTENTION -> "motion.why.silence-abstention";
    };
  }

  private String majorityKey() {
    return switch (rules.majority().base()) {
      case PRESENT -> "motion.why.majority-present";
      case ENTITLED -> "motion.why.majority-entitled";
      case CAST ->
          rules.majority().abstentionsAreCast()
              ? "motion.why.majority-cast"
              : "motion.why.majority-for-and-against";
    };
  }

  private List<Step> tieSteps(Tally tally) {
    if (!tied(tally)) return List.of();
    if (!castingVoteCounts(tally)) return List.of(step("motion.why.tie"));
    return List.of(
        step(
            switch (chair) {
              case null -> "motion.why.tie-chair-unknown";
              case IN_FAVOUR -> "motion.why.tie-chair-in-favour";
              case AGAINST -> "motion.why.tie-chair-against";
              case ABSTAINED -> "motion.why.tie-chair-abstained";
            }));
  }

  private static Step step(String key, int... numbers) {
    return new Step(key, null, Arrays.stream(numbers).boxed().toList());
  }

  private static Step step(String key, Share share, int... numbers) {
    return new Step(key, share, Arrays.stream(numbers).boxed().toList());
  }
}
