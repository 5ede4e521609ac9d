package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spoluplan.meetings.VoteOption.ABSTAINED;
import static org.spoluplan.meetings.VoteOption.AGAINST;
import static org.spoluplan.meetings.VoteOption.IN_FAVOUR;
import static org.spoluplan.meetings.voting.Votes.assertRefused;
import static org.spoluplan.meetings.voting.Votes.done;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Decision.Verdict;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.RulesOfProcedure.VoteUnit;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.VoteOption;
import org.spoluplan.meetings.voting.Group.Someone;
import org.spoluplan.page.Messages;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Breaking;
import org.spoluplan.testing.TestClock.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class VotingTest {

  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;
  @Autowired VotesOnRecord recorded;
  @Autowired Seats seats;
  @Autowired Gatherings gatherings;
  @Autowired BallotKeys keys;
  @Autowired Secrecy secrecy;
  @Autowired TransactionTemplate transaction;
  @Autowired WrittenBallots written;
  @Autowired MeetingVotes votes;
  @Autowired Procedures procedures;
  @Autowired VoteWaiting waiting;
  @Autowired Messages messages;
  @Autowired MovableClock clock;

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void twentyOfThirtyVoteAndTheResultIsKeptWithItsNumbersAndItsReasons() {
    var group = new Group(sql).rules().members(30);
    arrive(group, 20);
    var motion = open(group, propose(group, Manner.BY_NAME));
    for (var member : group.members.subList(0, 20)) cast(member, motion, IN_FAVOUR);

    var closed = done(presiding.close(chair(group), motion));
    assertThat(recorded.get(motion).motion().result()).isEqualTo(closed.result());
    var result = Objects.requireNonNull(closed.result());
    assertThat(result.decision().verdict()).isEqualTo(Verdict.ADOPTED);
    assertThat(result.decision().tally()).isEqualTo(new Tally(30, 20, 16, 20, 20, 0, 0));
    assertThat(
            result.explanation().sentences((key, args) -> messages.of(Messages.CZECH, key, args)))
        .containsExactly(
            "Oprávněných je 30, přítomno 20.",
            "K usnášeníschopnosti je potřeba víc než polovina, tedy 16.",
            "Pro 20, proti 0, zdrželo se 0.",
            "K přijetí je potřeba víc než polovina z 20 přítomných, tedy 11.",
            "Návrh je přijat.");
    assertThat(seats.of(motion)).hasSize(30).filteredOn(Seat::present).hasSize(20);
  }

  @Test
  void withFifteenOfThirtyTheVoteCannotBeOpened() {
    var group = new Group(sql).rules().members(30);
    arrive(group, 15);

    assertRefused(
        presiding.open(chair(group), propose(group, Manner.BY_NAME)), MotionRefusal.BELOW_QUORUM);
  }

  @Test
  void aDeputyCountsUntilTheMemberComesAndOneVoteIsCast() {
    var group = new Group(sql).rules().members(20);
    var deputy = group.member("substitute", false, group.members.get(19), Group.DAY.minusYears(1));
    arrive(group, 19);
    done(calling.checkIn(deputy.actor(), group.meeting, false));
    var motion = propose(group, Manner.BY_NAME);
    assertThat(electorate(motion).present()).isEqualTo(20);

    done(calling.checkIn(group.members.get(19).actor(), group.meeting, true));
    assertThat(electorate(motion).present()).isEqualTo(20);
    open(group, motion);
    assertRefused(voting.cast(deputy.actor(), motion, IN_FAVOUR), MotionRefusal.MEMBER_IS_HERE);
    cast(group.members.get(19), motion, IN_FAVOUR);
    assertThat(electorate(motion).voted()).isEqualTo(1);
  }

  @Test
  void afterTwoLeaveTheBaseFallsAndBelowQuorumTheNextVoteIsBlocked() {
    var group = new Group(sql).rules().members(6);
    arrive(group, 5);
    var first = open(group, propose(group, Manner.BY_NAME));
    group.members.subList(0, 5).forEach(member -> cast(member, first, IN_FAVOUR));
    assertThat(done(presiding.close(chair(group), first)).result()).isNotNull();

    leave(group.members.get(4), group);
    var second = open(group, propose(group, Manner.BY_NAME));
    assertThat(tally(done(presiding.close(chair(group), second))).base()).isEqualTo(4);

    leave(group.members.get(3), group);
    assertRefused(
        presiding.open(chair(group), propose(group, Manner.BY_NAME)), MotionRefusal.BELOW_QUORUM);
    assertThat(tally(recorded.get(first).motion()).present()).isEqualTo(5);
  }

  @Test
  void whoCouldVoteDependsOnTheDay() {
    var group = new Group(sql).rules();
    var decided = LocalDate.of(2017, 2, 14);
    var moved = group.member("member", true, null, LocalDate.of(2010, 1, 1), decided, null);
    var admitted = group.member("member", true, null, decided.plusDays(1));
    var before = group.meeting(LocalDate.of(2017, 2, 13), "held");
    var after = group.meeting(LocalDate.of(2017, 2, 15), "held");

    assertThat(gatherings.at(before).electorate(Manner.BY_NAME, VoteUnit.PERSON).seats())
        .extracting(Seat::id)
        .containsExactly(moved.seat());
    assertThat(gatherings.at(after).electorate(Manner.BY_NAME, VoteUnit.PERSON).seats())
        .extracting(Seat::id)
        .containsExactly(admitted.seat());
  }

  @Test
  void whereOrganisationsVoteTwoMembersOfOneCastOneBallot() {
    var group = new Group(sql).rules("vote_unit", "organisation");
    var town = group.organisation("Město Lípová");
    var from = Group.DAY.minusYears(1);
    var first = group.member("member", true, null, from, null, town);
    var second = group.member("member", true, null, from, null, town);
    var other =
        group.member("member", true, null, from, null, group.organisation("Charita Lípová"));
    for (var member : List.of(first, second, other)) {
      done(calling.checkIn(member.actor(), group.meeting, false));
    }
    var motion = open(group, propose(group, Manner.BY_NAME));

    cast(first, motion, AGAINST);
    assertRefused(voting.cast(second.actor(), motion, IN_FAVOUR), MotionRefusal.ALREADY_VOTED);
    cast(other, motion, IN_FAVOUR);
    assertThat(tally(done(presiding.close(chair(group), motion))))
        .isEqualTo(new Tally(2, 2, 2, 2, 1, 1, 0));
    assertThat(seats.of(motion))
        .extracting(Seat::label)
        .containsExactly("Charita Lípová", "Město Lípová");
  }

  @Test
  void theSameBallotSentTwiceIsKeptOnceAndADifferentOneIsRefused() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.BY_NAME));
    var alena = group.members.getFirst();

    assertThat(done(voting.cast(alena.actor(), motion, ABSTAINED)).again()).isFalse();
    assertThat(done(voting.cast(alena.actor(), motion, ABSTAINED)).again()).isTrue();
    assertRefused(voting.cast(alena.actor(), motion, IN_FAVOUR), MotionRefusal.ALREADY_VOTED);
    assertThat(seats.ballots(motion)).containsOnlyKeys(alena.seat());
  }

  @Test
  void whoVotedCannotBeMarkedAbsentButMayLeave() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.BY_NAME));
    var alena = group.members.getFirst();
    cast(alena, motion, IN_FAVOUR);
    var line = calling.lineOf(group.meeting, alena.membership());

    assertThat(calling.mark(chair(group), line, AttendanceStatus.ABSENT, null))
        .isEqualTo(Outcome.refused(RollRefusal.HAS_VOTED));
    leave(alena, group);
    assertThat(electorate(motion).present()).isEqualTo(3);
    var other = calling.lineOf(group.meeting, group.members.get(1).membership());
    done(calling.mark(chair(group), other, AttendanceStatus.EXCUSED, "nemoc"));
    assertThat(electorate(motion).present()).isEqualTo(2);
  }

  @Test
  void anAdoptedCounterProposalMakesTheOriginalAndTheOtherCounterProposalsFall() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var original = propose(group, Manner.BY_NAME);
    var first = propose(group, Manner.BY_NAME, original);
    var second = propose(group, Manner.BY_NAME, first);

    assertThat(recorded.get(second).proposal().counterTo()).isEqualTo(original);
    assertRefused(presiding.open(chair(group), original), MotionRefusal.COUNTER_FIRST);
    assertRefused(presiding.open(chair(group), second), MotionRefusal.COUNTER_FIRST);
    open(group, first);
    group.members.forEach(member -> cast(member, first, IN_FAVOUR));
    done(presiding.close(chair(group), first));

    assertThat(recorded.get(original).motion().state()).isEqualTo(MotionState.WITHDRAWN);
    assertThat(recorded.get(second).motion().state()).isEqualTo(MotionState.WITHDRAWN);
  }

  @Test
  void aRejectedCounterProposalLeavesTheWayToTheOriginalOpen() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var original = propose(group, Manner.BY_NAME);
    var counter = open(group, propose(group, Manner.BY_NAME, original));
    done(presiding.close(chair(group), counter));

    assertThat(open(group, original)).isEqualTo(original);
  }

  @Test
  void inAConflictOfInterestOneNeitherVotesNorCounts() {
    var group = new Group(sql).rules().members(4);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.BY_NAME));
    var alena = group.members.getFirst();
    done(voting.recuseOneself(alena.actor(), motion, "jsem ředitelkou žadatele"));

    assertRefused(voting.cast(alena.actor(), motion, IN_FAVOUR), MotionRefusal.RECUSED);
    cast(group.members.get(1), motion, IN_FAVOUR);
    cast(group.members.get(2), motion, IN_FAVOUR);
    assertThat(tally(done(presiding.close(chair(group), motion))))
        .isEqualTo(new Tally(3, 2, 2, 2, 2, 0, 0));
    assertThat(seats.of(motion))
        .filteredOn(seat -> seat.id().equals(alena.seat()))
        .extracting(Seat::recusedBecause)
        .containsExactly("jsem ředitelkou žadatele");
  }

  @Test
  void raisedHandsAreEnteredByTheRecorderWhoIsNamed() {
    var group = new Group(sql).rules().members(5);
    arrive(group, 4);
    var motion = propose(group, Manner.SHOW_OF_HANDS);

    assertRefused(
        presiding.recordHands(chair(group), motion, new Counts(4, 1, 0), null),
        MotionRefusal.MORE_HANDS_THAN_PRESENT);
    assertThat(recorded.get(motion).motion().state()).isEqualTo(MotionState.DRAFT);
    done(presiding.recordHands(chair(group), motion, new Counts(3, 1, 0), null));
    assertThat(recorded.get(motion).recordedBy()).isEqualTo(group.members.getFirst().person());
  }

  @Test
  void theRecorderEntersTheBallotOfAMemberWithoutADevice() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 2);
    var motion = open(group, propose(group, Manner.BY_NAME));
    done(voting.castFor(chair(group), motion, group.members.get(1).seat(), AGAINST));

    assertThat(seats.ballots(motion)).containsEntry(group.members.get(1).seat(), AGAINST);
    assertRefused(
        voting.castFor(chair(group), motion, group.members.get(2).seat(), AGAINST),
        MotionRefusal.NOT_IN_ROOM);
  }

  @Test
  void theBallotOfTheChairBreaksATie() {
    var group = new Group(sql).rules("tie_rule", "chair_decides");
    var chair = group.chair();
    group.members(1);
    arrive(group, 2);
    var motion = open(group, propose(group, Manner.BY_NAME));
    cast(chair, motion, IN_FAVOUR);
    cast(group.members.get(1), motion, AGAINST);

    assertThat(verdict(done(presiding.close(chair(group), motion)))).isEqualTo(Verdict.ADOPTED);
  }

  @Test
  void aVoteKeepsTheRulesItWasOpenedUnder() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.BY_NAME));
    group.rules("majority_part", 1, "majority_whole", 1, "valid_from", LocalDate.of(2020, 1, 1));
    cast(group.members.get(0), motion, IN_FAVOUR);
    cast(group.members.get(1), motion, IN_FAVOUR);

    assertThat(verdict(done(presiding.close(chair(group), motion)))).isEqualTo(Verdict.ADOPTED);
  }

  @Test
  void aSecretVoteLeavesOnlyItsCountAndWhoTookPart() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.SECRET));
    assertThat(keys.find(motion)).isPresent();
    cast(group.members.get(0), motion, IN_FAVOUR);
    cast(group.members.get(1), motion, IN_FAVOUR);
    assertThat(done(voting.cast(group.members.get(1).actor(), motion, AGAINST)).again()).isTrue();
    assertRefused(presiding.close(chair(group), motion), MotionRefusal.TOO_FEW_FOR_SECRECY);
    cast(group.members.get(2), motion, AGAINST);

    var closed = done(presiding.close(chair(group), motion));
    assertThat(tally(closed)).isEqualTo(new Tally(3, 3, 2, 3, 2, 1, 0));
    assertThat(keys.find(motion)).isEmpty();
    assertThat(
            sql.fetchCount(
                sql.selectFrom(
                    "meetings.sealed_ballot where motion_id = '" + motion.value() + "'")))
        .isZero();
    assertThat(seats.of(motion)).filteredOn(Seat::voted).hasSize(3);
  }

  @Test
  void whenTheKeyIsLostTheVoteSaysSoAndCanOnlyBeDeclaredVoid() {
    var group = new Group(sql).rules().members(4);
    arrive(group, 4);
    var motion = open(group, propose(group, Manner.SECRET));
    group.members.subList(0, 3).forEach(member -> cast(member, motion, IN_FAVOUR));
    keys.destroy(motion);

    assertRefused(
        voting.cast(group.members.get(3).actor(), motion, AGAINST),
        MotionRefusal.BALLOTS_UNREADABLE);
    assertThat(electorate(motion).voted()).isEqualTo(3);
    assertRefused(presiding.close(chair(group), motion), MotionRefusal.BALLOTS_UNREADABLE);
    done(presiding.withdraw(chair(group), motion));
    assertThat(open(group, propose(group, Manner.SECRET))).isNotNull();
  }

  @Test
  void aKeyThatACrashLeftBehindIsDestroyedAtTheNextStart() {
    var group = new Group(sql).rules().members(1);
    arrive(group, 1);
    var open = open(group, propose(group, Manner.SECRET));
    var leftBehind = propose(group, Manner.SECRET);
    keys.create(leftBehind);

    secrecy.clean(Instant.now().plusSeconds(60));
    assertThat(keys.find(leftBehind)).isEmpty();
    assertThat(keys.find(open)).isPresent();
  }

  @Test
  void theKeyOfAVoteThatIsJustBeingOpenedIsSpared() {
    var group = new Group(sql).rules().members(1);
    arrive(group, 1);
    var motion = propose(group, Manner.SECRET);
    transaction.executeWithoutResult(
        _ -> {
          done(presiding.open(chair(group), motion));
          CompletableFuture.runAsync(secrecy::afterSingletonsInstantiated).join();
        });

    cast(group.members.getFirst(), motion, IN_FAVOUR);
    assertThat(keys.find(motion)).isPresent();
  }

  @Test
  void anOpeningThatFailsLeavesNoKey() {
    var group = new Group(sql).rules().members(1);
    arrive(group, 1);
    var motion = propose(group, Manner.SECRET);
    transaction.executeWithoutResult(
        status -> {
          done(presiding.open(chair(group), motion));
          assertThat(keys.find(motion)).isPresent();
          status.setRollbackOnly();
        });

    assertThat(keys.find(motion)).isEmpty();
  }

  @Test
  void aClosingThatFailsLosesNoBallot() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 3);
    var motion = open(group, propose(group, Manner.SECRET));
    group.members.forEach(member -> cast(member, motion, IN_FAVOUR));
    transaction.executeWithoutResult(
        status -> {
          done(presiding.close(chair(group), motion));
          status.setRollbackOnly();
        });

    assertThat(tally(done(presiding.close(chair(group), motion))).inFavour()).isEqualTo(3);
    assertThat(keys.find(motion)).isEmpty();
  }

  @Test
  void aWrittenBallotOpensAndClosesOnItsDays() {
    var group = new Group(sql).rules("silence", "abstention").members(4);
    var motion =
        done(
            proposing.propose(
                chair(group),
                group.meeting,
                new Proposal(
                    null,
                    "Skupina schvaluje zápis.",
                    null,
                    null,
                    Manner.WRITTEN,
                    Group.DAY.plusDays(1),
                    Group.DAY.plusDays(6))));
    written.keepTheirDays();
    assertThat(recorded.get(motion).motion().state()).isEqualTo(MotionState.DRAFT);

    clock.pass(Duration.ofDays(1));
    written.keepTheirDays();
    group.members.subList(0, 3).forEach(member -> cast(member, motion, IN_FAVOUR));
    assertRefused(presiding.close(chair(group), motion), MotionRefusal.WRITTEN_STILL_RUNS);

    clock.pass(Duration.ofDays(6));
    written.keepTheirDays();
    assertThat(tally(recorded.get(motion).motion())).isEqualTo(new Tally(4, 4, 3, 4, 3, 0, 1));
    assertThat(verdict(recorded.get(motion).motion())).isEqualTo(Verdict.ADOPTED);
  }

  @Test
  void aWrittenBallotThatFailsHoldsUpNoOther() {
    var group = new Group(sql).rules().members(2);
    var broken = done(proposing.propose(chair(group), group.meeting, written("Rozbitý návrh.")));
    var whole = done(proposing.propose(chair(group), group.meeting, written("Celý návrh.")));
    clock.pass(Duration.ofDays(1));
    try (var _ = Breaking.row(sql, "meetings.motion", broken.value())) {
      written.keepTheirDays();
    }

    assertThat(recorded.get(broken).motion().state()).isEqualTo(MotionState.DRAFT);
    assertThat(recorded.get(whole).motion().state()).isEqualTo(MotionState.OPEN);
  }

  @Test
  void aVoteIsHeldUnderTheEditionInForceOnTheDayOfTheMeeting() {
    var group = new Group(sql).rules("valid_from", Group.DAY.plusDays(1)).members(3);
    arrive(group, 3);
    var motion = propose(group, Manner.BY_NAME);
    assertRefused(presiding.open(chair(group), motion), MotionRefusal.NO_RULES);

    group.rules("majority_part", 2, "majority_whole", 3);
    assertThat(open(group, motion)).isEqualTo(motion);
    var used = procedures.on(new BodyId(group.body), Group.DAY).orElseThrow();
    assertThat(used.rules().majority().share()).isEqualTo(Share.moreThan(2, 3));
    assertThat(recorded.get(motion).motion().rules()).isEqualTo(VotingRules.of(used.rules()));
  }

  @Test
  void theAuditTrailTellsWhoVotedAndWhoEnteredABallotForAnother() {
    var group = new Group(sql).rules().members(4);
    arrive(group, 4);
    var motion = open(group, propose(group, Manner.BY_NAME));
    var seat = group.members.get(1).seat();
    cast(group.members.get(0), motion, IN_FAVOUR);
    done(voting.castFor(chair(group), motion, seat, AGAINST));
    done(voting.recuseOneself(group.members.get(2).actor(), motion, "příbuzná"));
    done(voting.recuse(chair(group), motion, group.members.get(3).seat(), "žadatel"));
    done(voting.reinstate(chair(group), motion, group.members.get(3).seat()));

    assertThat(audited(motion))
        .containsExactly(
            "voting.run propose",
            "voting.run open",
            "voting.vote ballot seat=" + chairSeat(group),
            "voting.run ballot seat=" + seat.value(),
            "voting.vote recusal seat=" + group.members.get(2).seat().value(),
            "voting.run recusal seat=" + group.members.get(3).seat().value(),
            "voting.run reinstatement seat=" + group.members.get(3).seat().value());
  }

  private List<String> audited(MotionId motion) {
    return sql.fetch(
            "select act || ' ' || details from access.audit_entry where thing_id = ?"
                + " and details <> '' order by seq",
            motion.value())
        .into(String.class);
  }

  private static UUID chairSeat(Group group) {
    return group.members.getFirst().seat().value();
  }

  private static Proposal written(String wording) {
    return new Proposal(
        null, wording, null, null, Manner.WRITTEN, Group.DAY.plusDays(1), Group.DAY.plusDays(6));
  }

  @Test
  void anOpenVoteWaitsForThoseWhoHaveNotVoted() {
    var group = new Group(sql).rules().members(3);
    arrive(group, 2);
    var motion = open(group, propose(group, Manner.BY_NAME));
    cast(group.members.get(0), motion, IN_FAVOUR);

    assertThat(waiting.of(group.members.get(0).person())).isEmpty();
    assertThat(waiting.of(group.members.get(1).person()))
        .extracting(vote -> vote.motion().id())
        .containsExactly(motion);
    assertThat(waiting.of(group.members.get(2).person())).as("not here").isEmpty();
    assertThat(votes.anyOpen(group.meeting)).isTrue();
    done(presiding.close(chair(group), motion));
    assertThat(waiting.of(group.members.get(1).person())).isEmpty();
    assertThat(votes.of(group.meeting))
        .extracting(MeetingVotes.Vote::decision)
        .doesNotContainNull();
  }

  @Test
  void aClosedVoteCannotBeChangedEvenInTheDatabase() {
    var group = new Group(sql).rules().members(1);
    arrive(group, 1);
    var motion = open(group, propose(group, Manner.BY_NAME));
    done(presiding.close(chair(group), motion));

    assertThatThrownBy(
            () ->
                sql.execute(
                    "update meetings.motion set decision = 'adopted' where id = ?", motion.value()))
        .hasMessageContaining("a closed vote does not change");
  }

  private void arrive(Group group, int count) {
    for (var member : group.members.subList(0, count)) {
      done(calling.checkIn(member.actor(), group.meeting, false));
    }
  }

  private void leave(Someone member, Group group) {
    clock.pass(Duration.ofMinutes(1));
    done(calling.checkOut(member.actor(), group.meeting));
  }

  private MotionId propose(Group group, Manner manner) {
    return propose(group, manner, null);
  }

  private MotionId propose(Group group, Manner manner, @Nullable MotionId counterTo) {
    var proposal =
        new Proposal(null, "Skupina schvaluje návrh.", null, counterTo, manner, null, null);
    return done(proposing.propose(chair(group), group.meeting, proposal));
  }

  private MotionId open(Group group, MotionId motion) {
    return done(presiding.open(chair(group), motion)).id();
  }

  private void cast(Someone member, MotionId motion, VoteOption option) {
    done(voting.cast(member.actor(), motion, option));
  }

  private static Actor chair(Group group) {
    return group.members.isEmpty()
        ? Actor.signedIn(group.person(), "Jana Vrbická", List.of())
        : group.members.getFirst().actor();
  }

  private Electorate electorate(MotionId motion) {
    return recorded.get(motion).motion().electorate();
  }

  private static Tally tally(Motion motion) {
    return Objects.requireNonNull(motion.result()).decision().tally();
  }

  private static Verdict verdict(Motion motion) {
    return Objects.requireNonNull(motion.result()).decision().verdict();
  }
}
