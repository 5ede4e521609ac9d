package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.VoteOption.ABSTAINED;
import static org.spoluplan.meetings.VoteOption.AGAINST;
import static org.spoluplan.meetings.VoteOption.IN_FAVOUR;
import static org.spoluplan.meetings.voting.MotionRefusal.*;
import static org.spoluplan.meetings.voting.Votes.ORDINARY;
import static org.spoluplan.meetings.voting.Votes.TODAY;
import static org.spoluplan.meetings.voting.Votes.assertRefused;
import static org.spoluplan.meetings.voting.Votes.done;
import static org.spoluplan.meetings.voting.Votes.draft;
import static org.spoluplan.meetings.voting.Votes.member;
import static org.spoluplan.meetings.voting.Votes.open;
import static org.spoluplan.meetings.voting.Votes.person;
import static org.spoluplan.meetings.voting.Votes.seat;
import static org.spoluplan.meetings.voting.Votes.seats;
import static org.spoluplan.meetings.voting.Votes.substitute;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Decision.Verdict;
import org.spoluplan.meetings.Explanation.Step;
import org.spoluplan.meetings.RulesOfProcedure.MajorityBase;
import org.spoluplan.meetings.RulesOfProcedure.Silence;
import org.spoluplan.meetings.RulesOfProcedure.TieRule;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.meetings.voting.VotingRules.Majority;

class MotionTest {

  @ParameterizedTest(name = "{0} entitled, {1} present, {2} : {3} : {4} -> {5}")
  @CsvSource({
    "30, 20, 20, 0, 0, ADOPTED",
    "30, 16, 9, 7, 0, ADOPTED",
    "30, 16, 8, 8, 0, REJECTED", // exactly half is not more than half
    "30, 20, 10, 0, 10, REJECTED", // abstaining is not being in favour
    "30, 20, 10, 0, 0, REJECTED", // nor is keeping silent
    "7, 4, 3, 1, 0, ADOPTED",
    "1, 1, 1, 0, 0, ADOPTED"
  })
  void aMotionPassesByMoreThanHalfOfThosePresent(
      int entitled, int present, int inFavour, int against, int abstained, Verdict expected) {
    assertThat(hands(ORDINARY, entitled, present, inFavour, against, abstained).verdict())
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} of {1}: 10 entitled, 8 present, {2} : {3} : {4} -> {5}")
  @CsvSource({
    "2, 3, PRESENT,  true,  5, 3, 0, REJECTED",
    "2, 3, PRESENT,  true,  6, 2, 0, ADOPTED", // 6 of 8 is at least two thirds
    "2, 3, ENTITLED, true,  6, 2, 0, REJECTED", // 6 of 10 is not
    "2, 3, ENTITLED, true,  7, 1, 0, ADOPTED",
    "2, 3, CAST,     true,  2, 1, 0, ADOPTED",
    "2, 3, CAST,     true,  2, 1, 1, REJECTED",
    "2, 3, CAST,     false, 2, 1, 5, ADOPTED", // who abstains is not counted at all
    "1, 2, PRESENT,  true,  4, 4, 0, ADOPTED", // "at least half"
    "1, 2, CAST,     false, 0, 0, 8, REJECTED", // half of nothing is nothing
    "4, 5, PRESENT,  true,  6, 2, 0, REJECTED",
    "4, 5, PRESENT,  true,  7, 1, 0, ADOPTED"
  })
  void majoritiesAreCountedOfTheBaseTheRulesName(
      int part,
      int whole,
      MajorityBase base,
      boolean abstentionsAreCast,
      int inFavour,
      int against,
      int abstained,
      Verdict expected) {
    var majority = new Majority(Share.atLeast(part, whole), base, abstentionsAreCast);

    assertThat(hands(Votes.with(ORDINARY, majority), 10, 8, inFavour, against, abstained).verdict())
        .isEqualTo(expected);
  }

  @Test
  void twentyOfThirtyAreAQuorumAndTheirVoteIsStoredWithItsNumbersAndReasons() {
    var motion = vote(open(Manner.BY_NAME, ORDINARY, seats(30, 20)), 20, IN_FAVOUR);
    var result = Objects.requireNonNull(done(motion.close(TODAY)).result());

    assertThat(result.decision())
        .isEqualTo(new Decision(Verdict.ADOPTED, new Tally(30, 20, 16, 20, 20, 0, 0)));
    assertThat(result.explanation().steps())
        .containsExactly(
            new Step("motion.why.entitled", null, List.of(30, 20)),
            new Step("motion.why.quorum", Share.moreThan(1, 2), List.of(16)),
            new Step("motion.why.counts", null, List.of(20, 0, 0)),
            new Step("motion.why.majority-present", Share.moreThan(1, 2), List.of(20, 11)),
            new Step("motion.why.adopted", null, List.of()));
  }

  @Test
  void withFifteenOfThirtyPresentTheVoteCannotBeOpened() {
    assertRefused(draft(Manner.BY_NAME, ORDINARY, seats(30, 15)).open(TODAY), BELOW_QUORUM);
    assertRefused(
        draft(Manner.SHOW_OF_HANDS, ORDINARY, seats(30, 15))
            .recordHands(new Counts(15, 0, 0), null, TODAY),
        BELOW_QUORUM);
  }

  @Test
  void withoutAnybodyInTheRoomNothingIsVotedOnEvenWhereNoQuorumIsAskedFor() {
    var rules = Votes.rules(null, MajorityBase.PRESENT);

    assertRefused(draft(Manner.BY_NAME, rules, seats(5, 0)).open(TODAY), BELOW_QUORUM);
    assertThat(open(Manner.BY_NAME, rules, seats(5, 1)).isOpen()).isTrue();
  }

  @Test
  void whenTooManyLeaveBeforeTheEndNothingIsDecided() {
    var motion = vote(open(Manner.BY_NAME, ORDINARY, seats(30, 16)), 15, IN_FAVOUR);
    var left = motion.seeing(seats(30, 0), null);
    var decision = decision(done(left.close(TODAY)));

    assertThat(decision.verdict()).isEqualTo(Verdict.INQUORATE);
    assertThat(decision.tally().present()).as("those who voted before they left").isEqualTo(15);
  }

  @Test
  void afterTwoLeaveTheBaseOfTheNextVoteFallsAndTheEarlierOneStands() {
    var earlier =
        done(vote(open(Manner.BY_NAME, ORDINARY, seats(30, 17)), 9, IN_FAVOUR).close(TODAY));
    var later = draft(Manner.BY_NAME, ORDINARY, seats(30, 17)).seeing(seats(30, 15), null);

    assertRefused(later.open(TODAY), BELOW_QUORUM);
    assertThat(earlier.seeing(seats(30, 15), null)).isEqualTo(earlier);
    assertThat(decision(earlier).tally().base()).isEqualTo(17);
  }

  @Nested
  class Ballots {

    private final Member alena = member("Alena");
    private final Member boris = member("Boris");
    private final Member cyril = member("Cyril");
    private final Member emil = substitute("Emil", "Cyril");

    private List<Seat> room(Member... present) {
      return Seating.inRoom(
          List.of(alena, boris, cyril, emil),
          List.of(present).stream().map(Votes::arrival).toList(),
          VoteUnit.PERSON);
    }

    @Test
    void aMemberVotesOnceAndCannotChangeIt() {
      var voted = cast(open(Manner.BY_NAME, ORDINARY, room(alena, boris)), "Alena", IN_FAVOUR);

      assertRefused(voted.cast(person("Alena"), AGAINST, TODAY), ALREADY_VOTED);
    }

    @Test
    void theSameBallotSentAgainChangesNothing() {
      var voted = cast(open(Manner.BY_NAME, ORDINARY, room(alena, boris)), "Alena", IN_FAVOUR);

      assertThat(cast(voted, "Alena", IN_FAVOUR)).isEqualTo(voted);
    }

    @Test
    void whetherASecondSecretBallotDiffersNobodyLearns() {
      var voted = cast(open(Manner.SECRET, ORDINARY, room(alena, boris)), "Alena", IN_FAVOUR);

      assertThat(voted.ballots()).isEmpty();
      assertThat(cast(voted, "Alena", AGAINST)).isEqualTo(cast(voted, "Alena", IN_FAVOUR));
    }

    @Test
    void somebodyWithoutASeatCannotVote() {
      var motion = open(Manner.BY_NAME, ORDINARY, room(alena, boris));

      assertRefused(motion.cast(person("Dana"), IN_FAVOUR, TODAY), NOT_ENTITLED);
      assertRefused(motion.cast(person("Cyril"), IN_FAVOUR, TODAY), NOT_IN_ROOM);
      assertRefused(motion.cast(person("Emil"), IN_FAVOUR, TODAY), NOT_IN_ROOM);
    }

    @Test
    void aDeputyVotesUntilTheMemberComesAndThenOnlyOneOfThem() {
      var motion = open(Manner.BY_NAME, ORDINARY, room(alena, emil));
      assertThat(motion.electorate().present()).isEqualTo(2);

      var both = motion.seeing(room(alena, emil, cyril), null);
      assertThat(both.electorate().present()).isEqualTo(2);
      assertRefused(both.cast(person("Emil"), IN_FAVOUR, TODAY), MEMBER_IS_HERE);

      var deputyVoted = cast(motion, "Emil", IN_FAVOUR).seeing(room(alena, emil, cyril), null);
      assertRefused(deputyVoted.cast(person("Cyril"), AGAINST, TODAY), ALREADY_VOTED);
      assertThat(cast(deputyVoted, "Cyril", IN_FAVOUR)).isEqualTo(deputyVoted);
    }

    @Test
    void aRecusedMemberNeitherVotesNorCounts() {
      var motion =
          done(open(Manner.BY_NAME, ORDINARY, room(alena, boris)).recuse(seat("Alena"), "firma"));

      assertRefused(motion.cast(person("Alena"), IN_FAVOUR, TODAY), RECUSED);
      assertThat(motion.electorate().entitled()).isEqualTo(2);
      assertThat(motion.electorate().present()).isEqualTo(1);
      assertThat(done(motion.reinstate(seat("Alena"))).electorate().entitled()).isEqualTo(3);
    }

    @Test
    void aRecusalLowersTheQuorum() {
      var motion = draft(Manner.BY_NAME, ORDINARY, room(alena));
      assertRefused(motion.open(TODAY), BELOW_QUORUM);

      var recused =
          done(done(motion.recuse(seat("Boris"), "střet")).recuse(seat("Cyril"), "střet"));
      assertThat(done(recused.open(TODAY)).isOpen()).isTrue();
    }

    @Test
    void whoHasVotedCannotWithdrawIntoAConflictOfInterest() {
      var voted = cast(open(Manner.BY_NAME, ORDINARY, room(alena, boris)), "Alena", AGAINST);

      assertRefused(voted.recuse(seat("Alena"), "firma"), VOTED_CANNOT_RECUSE);
    }

    @Test
    void theRecorderEntersTheBallotOfSomebodyPresentWithoutADevice() {
      var motion = open(Manner.BY_NAME, ORDINARY, room(alena, emil));
      var entered = done(motion.castFor(seat("Cyril"), AGAINST, TODAY));

      assertThat(entered.ballots()).containsEntry(seat("Cyril"), AGAINST);
      assertRefused(motion.castFor(seat("Boris"), AGAINST, TODAY), NOT_IN_ROOM);
      assertRefused(
          open(Manner.SECRET, ORDINARY, room(alena, emil)).castFor(seat("Alena"), AGAINST, TODAY),
          NOT_BY_RECORDER);
    }

    @Test
    void aBallotBeforeOpeningOrAfterClosingIsRefused() {
      var motion = draft(Manner.BY_NAME, ORDINARY, room(alena, boris));
      assertRefused(motion.cast(person("Alena"), IN_FAVOUR, TODAY), NOT_OPEN);
      assertRefused(motion.close(TODAY), NOT_OPEN);

      var closed = done(done(motion.open(TODAY)).close(TODAY));
      assertRefused(closed.cast(person("Alena"), IN_FAVOUR, TODAY), VOTING_CLOSED);
      assertRefused(closed.close(TODAY), VOTING_CLOSED);
      assertRefused(closed.withdraw(), VOTING_CLOSED);
      assertRefused(closed.open(TODAY), VOTING_CLOSED);
    }

    @Test
    void ballotsThatDoNotAddUpAreNotCounted() {
      var voted = vote(open(Manner.SECRET, ORDINARY, seats(4, 4)), 3, IN_FAVOUR);

      assertRefused(voted.closeSecret(() -> Optional.of(new Counts(4, 0, 0))), BALLOTS_UNREADABLE);
      assertRefused(voted.closeSecret(() -> Optional.of(new Counts(2, 0, 0))), BALLOTS_UNREADABLE);
      assertRefused(voted.closeSecret(Optional::empty), BALLOTS_UNREADABLE);
    }

    @Test
    void twoSecretBallotsAreNotCountedBecauseTheCountWouldTellThemApart() {
      var voted = vote(open(Manner.SECRET, ORDINARY, seats(3, 3)), 2, IN_FAVOUR);

      assertRefused(voted.closeSecret(() -> Optional.of(new Counts(2, 0, 0))), TOO_FEW_FOR_SECRECY);
    }

    @Test
    void secretBallotsThatCanDecideNothingAreNotEvenOpened() {
      var voted = vote(open(Manner.SECRET, ORDINARY, seats(9, 5)), 4, IN_FAVOUR);
      var left = voted.seeing(seats(9, 0), null);

      var closed =
          done(
              left.closeSecret(
                  () -> {
                    throw new AssertionError("opened");
                  }));
      assertThat(decision(closed).verdict()).isEqualTo(Verdict.INQUORATE);
      assertThat(decision(closed).tally().cast()).isZero();
    }

    @Test
    void aCounterProposalIsVotedOnFirst() {
      var draft = draft(Manner.BY_NAME, ORDINARY, room(alena, boris));
      var waiting =
          new Motion(
              draft.id(),
              draft.meeting(),
              draft.manner(),
              draft.state(),
              draft.rules(),
              draft.electorate(),
              draft.ballots(),
              null,
              true,
              null);

      assertRefused(waiting.open(TODAY), COUNTER_FIRST);
    }
  }

  @Nested
  class Ties {

    private final VotingRules rules = Votes.with(ORDINARY, TieRule.CHAIR_DECIDES);

    @ParameterizedTest
    @CsvSource({"IN_FAVOUR, ADOPTED", "AGAINST, REJECTED"})
    void theBallotOfTheChairBreaksATie(VoteOption option, Verdict expected) {
      var seats = seats(5, 4);
      var motion = open(Manner.BY_NAME, rules, seats).seeing(seats, seat("m0"));
      var other = option == IN_FAVOUR ? AGAINST : IN_FAVOUR;
      for (var name : List.of("m0", "m1")) motion = cast(motion, name, option);
      for (var name : List.of("m2", "m3")) motion = cast(motion, name, other);

      assertThat(decision(done(motion.close(TODAY))).verdict()).isEqualTo(expected);
    }

    @Test
    void afterHandsWereRaisedTheRecorderSaysHowTheChairDecided() {
      var motion = open(Manner.SHOW_OF_HANDS, rules, seats(5, 4));
      var tie = new Counts(2, 2, 0);

      assertRefused(motion.recordHands(tie, null, TODAY), CHAIR_MUST_DECIDE);
      assertThat(decision(done(motion.recordHands(tie, IN_FAVOUR, TODAY))).adopted()).isTrue();
      assertThat(decision(done(motion.recordHands(tie, AGAINST, TODAY))).adopted()).isFalse();
    }

    @Test
    void aSecretTieIsNotAdopted() {
      var motion = open(Manner.SECRET, rules, seats(4, 4)).seeing(seats(4, 4), seat("m0"));
      var tied = vote(motion, 4, IN_FAVOUR).closeSecret(() -> Optional.of(new Counts(2, 2, 0)));

      assertThat(decision(done(tied)).verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void theChairDoesNotMakeUpForThoseWhoAbstained() {
      var motion = open(Manner.SHOW_OF_HANDS, rules, seats(10, 10));

      assertThat(
              decision(done(motion.recordHands(new Counts(4, 4, 2), IN_FAVOUR, TODAY))).adopted())
          .as("5 : 3 would not be enough either")
          .isFalse();
    }

    @Test
    void theChairDoesNotLiftOneHalfOverTwoThirds() {
      var qualified =
          Votes.with(rules, new Majority(Share.atLeast(2, 3), MajorityBase.PRESENT, true));
      var motion = open(Manner.SHOW_OF_HANDS, qualified, seats(4, 4));

      assertThat(
              decision(done(motion.recordHands(new Counts(2, 2, 0), IN_FAVOUR, TODAY))).adopted())
          .isFalse();
    }
  }

  @Nested
  class Hands {

    @Test
    void moreHandsThanPeopleInTheRoomAreRefused() {
      var motion = open(Manner.SHOW_OF_HANDS, ORDINARY, seats(30, 20));

      assertRefused(motion.recordHands(new Counts(20, 1, 0), null, TODAY), MORE_HANDS_THAN_PRESENT);
      assertRefused(motion.cast(person("m0"), IN_FAVOUR, TODAY), HANDS_ARE_COUNTED);
    }

    @Test
    void handsAreNotEnteredForAnotherKindOfVote() {
      assertRefused(
          open(Manner.BY_NAME, ORDINARY, seats(3, 3)).recordHands(new Counts(3, 0, 0), null, TODAY),
          NOT_BY_HANDS);
    }
  }

  @Nested
  class InWriting {

    private final List<Seat> seats =
        Seating.inWriting(
            IntStream.range(0, 5).mapToObj(i -> member("m" + i)).toList(), VoteUnit.PERSON);

    @ParameterizedTest(name = "{1} in favour of 5, silence is {0} -> {2}")
    @CsvSource({
      "NOTHING, 2, INQUORATE",
      "NOTHING, 3, ADOPTED",
      "CONSENT, 0, ADOPTED",
      "CONSENT, 2, ADOPTED",
      "ABSTENTION, 2, REJECTED",
      "ABSTENTION, 3, ADOPTED"
    })
    void whatSilenceMeansIsForTheRules(Silence silence, int inFavour, Verdict expected) {
      var motion = open(Manner.WRITTEN, Votes.with(ORDINARY, silence), seats);
      for (int i = 0; i < inFavour; i++) motion = cast(motion, "m" + i, IN_FAVOUR);

      assertThat(decision(done(motion.close(TODAY.plusDays(11)))).verdict()).isEqualTo(expected);
    }

    @Test
    void itRunsToItsLastDayUnlessAllHaveAnswered() {
      var motion = open(Manner.WRITTEN, ORDINARY, seats);
      assertRefused(motion.close(TODAY.plusDays(10)), WRITTEN_STILL_RUNS);
      assertThat(motion.cast(person("m0"), ABSTAINED, TODAY.plusDays(10))).matches(Votes::isDone);
      assertRefused(motion.cast(person("m0"), ABSTAINED, TODAY.plusDays(11)), VOTING_CLOSED);

      assertThat(done(vote(motion, 5, IN_FAVOUR).close(TODAY)).isOver()).isTrue();
    }

    @Test
    void itNeedsRulesThatAllowItAndTimeToAnswer() {
      var draft = draft(Manner.WRITTEN, ORDINARY, seats);
      assertRefused(draft.open(TODAY.plusDays(8)), WRITTEN_TOO_SHORT);

      var forbidden =
          new VotingRules(
              ORDINARY.quorum(),
              ORDINARY.majority(),
              ORDINARY.tie(),
              ORDINARY.unit(),
              new VotingRules.Written(false, 3, Silence.NOTHING));
      assertRefused(draft(Manner.WRITTEN, forbidden, seats).open(TODAY), WRITTEN_NOT_ALLOWED);
    }
  }

  private static Decision hands(
      VotingRules rules, int entitled, int present, int inFavour, int against, int abstained) {
    return decision(
        done(
            open(Manner.SHOW_OF_HANDS, rules, seats(entitled, present))
                .recordHands(new Counts(inFavour, against, abstained), null, TODAY)));
  }

  private static Motion vote(Motion motion, int voters, VoteOption option) {
    for (int i = 0; i < voters; i++) motion = cast(motion, "m" + i, option);
    return motion;
  }

  private static Motion cast(Motion motion, String name, VoteOption option) {
    return done(motion.cast(person(name), option, TODAY));
  }

  private static Decision decision(Motion motion) {
    return Objects.requireNonNull(motion.result()).decision();
  }
}
