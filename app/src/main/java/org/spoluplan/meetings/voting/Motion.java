package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.MotionRefusal.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;

/// A proposal put to the vote. Immutable: each step answers a new motion or a refusal.
///
/// @param ballots      who voted how, where that is not a secret
/// @param closesOn     last day of a written ballot
/// @param counterWaits a counter-proposal must be voted on before this one
/// @param result       of a closed motion
record Motion(
    MotionId id,
    MeetingId meeting,
    Manner manner,
    MotionState state,
    VotingRules rules,
    Electorate electorate,
    Map<SeatId, VoteOption> ballots,
    @Nullable LocalDate closesOn,
    boolean counterWaits,
    @Nullable Result result) {

  private static final int FEWEST_SECRET_BALLOTS = 3;

  Motion {
    ballots = Map.copyOf(ballots);
  }

  Outcome<Motion> open(LocalDate today) {
    return switch (state) {
      case OPEN -> Outcome.refused(ALREADY_OPEN);
      case CLOSED, WITHDRAWN -> Outcome.refused(VOTING_CLOSED);
      case DRAFT -> whyNotOpen(today, () -> Outcome.done(in(MotionState.OPEN)));
    };
  }

  private Outcome<Motion> whyNotOpen(LocalDate today, Supplier<Outcome<Motion>> otherwise) {
    if (counterWaits) return Outcome.refused(COUNTER_FIRST);
    if (manner.inTheRoom()) return isQuorate() ? otherwise.get() : Outcome.refused(BELOW_QUORUM);
    if (!rules.written().allowed()) return Outcome.refused(WRITTEN_NOT_ALLOWED);
    var longEnough = closesOn != null && !closesOn.isBefore(today.plusDays(rules.written().days()));
    return longEnough ? otherwise.get() : Outcome.refused(WRITTEN_TOO_SHORT);
  }

  boolean isQuorate() {
    var present = electorate.present();
    return present > 0 && present >= rules.quorumOf(electorate.entitled());
  }

  /// A ballot is not changed once it is cast: the count may already have been read from it. Sending
  /// the same one again, as a phone does after a lost answer, is no error and changes nothing.
  Outcome<Motion> cast(PersonId person, VoteOption option, LocalDate today) {
    var seat = electorate.of(person);
    if (seat.isEmpty()) return Outcome.refused(isOpen() ? NOT_ENTITLED : closedRefusal());
    return taking(seat.get(), option, today, () -> whyNot(seat.get(), person), person);
  }

  /// The recorder enters the ballot of somebody in the room who has no device.
  Outcome<Motion> castFor(SeatId id, VoteOption option, LocalDate today) {
    if (manner != Manner.BY_NAME) return Outcome.refused(NOT_BY_RECORDER);
    var seat = electorate.find(id);
    if (seat.isEmpty()) return Outcome.refused(NOT_ENTITLED);
    var present = seat.get();
    var voter = present.voters().stream().findFirst().orElse(null);
    return taking(present, option, today, () -> present.inRoom() ? null : NOT_IN_ROOM, voter);
  }

  private Outcome<Motion> taking(
      Seat seat,
      VoteOption option,
      LocalDate today,
      Supplier<@Nullable Refusal> whyNot,
      @Nullable PersonId voter) {
    if (!isOpen()) return Outcome.refused(closedRefusal());
    if (manner == Manner.SHOW_OF_HANDS) return Outcome.refused(HANDS_ARE_COUNTED);
    if (closesOn != null && today.isAfter(closesOn)) return Outcome.refused(VOTING_CLOSED);
    if (!seat.counts()) return Outcome.refused(RECUSED);
    if (seat.voted()) return again(seat, option);
    var refusal = whyNot.get();
    if (refusal != null) return Outcome.refused(refusal);
    return Outcome.done(with(seat, option, voter));
  }

  /// Nobody can be told that a secret ballot differs from the first one, not even its voter: a
  /// deputy's vote could be found out that way. The first one stands.
  private Outcome<Motion> again(Seat seat, VoteOption option) {
    var same = manner == Manner.SECRET || ballots.get(seat.id()) == option;
    return same ? Outcome.done(this) : Outcome.refused(ALREADY_VOTED);
  }

  private @Nullable Refusal whyNot(Seat seat, PersonId person) {
    if (seat.voters().contains(person)) return null;
    if (!manner.inTheRoom()) return NOT_ENTITLED;
    return seat.inRoom() ? MEMBER_IS_HERE : NOT_IN_ROOM;
  }

  private Motion with(Seat seat, VoteOption option, @Nullable PersonId voter) {
    var all = new HashMap<>(ballots);
    if (manner.named()) all.put(seat.id(), option);
    return with(electorate.change(seat.id(), voting -> voting.votedBy(voter)), all);
  }

  /// A seat in a conflict of interest neither votes nor counts as entitled or present.
  Outcome<Motion> recuse(SeatId id, String reason) {
    if (isOver()) return Outcome.refused(VOTING_CLOSED);
    var seat = electorate.find(id);
    if (seat.isEmpty()) return Outcome.refused(NOT_ENTITLED);
    if (seat.get().voted()) return Outcome.refused(VOTED_CANNOT_RECUSE);
    return Outcome.done(with(electorate.change(id, s -> s.recused(reason)), ballots));
  }

  /// A recusal that was a mistake.
  Outcome<Motion> reinstate(SeatId id) {
    if (isOver()) return Outcome.refused(VOTING_CLOSED);
    return Outcome.done(with(electorate.change(id, Seat::notRecused), ballots));
  }

  /// Ends a vote by name or in writing.
  Outcome<Motion> close(LocalDate today) {
    if (!isOpen()) return Outcome.refused(closedRefusal());
    if (!manner.named()) throw new IllegalStateException("counts are needed: " + manner);
    if (closesOn != null && !today.isAfter(closesOn) && !allVoted()) {
      return Outcome.refused(WRITTEN_STILL_RUNS);
    }
    var chair = electorate.chair() == null ? null : ballots.get(electorate.chair());
    return Outcome.done(decided(reckoning(Counts.of(ballots.values()), chair)));
  }

  /// Ends a secret vote. Where nothing can be decided nothing is opened; and of one or two ballots
  /// the count would tell who cast which.
  ///
  /// @param opening gives what the sealed ballots say, all together; empty when they cannot be read
  Outcome<Motion> closeSecret(Supplier<Optional<Counts>> opening) {
    if (!isOpen()) return Outcome.refused(closedRefusal());
    if (!isQuorate()) return Outcome.done(decided(reckoning(Counts.NONE, null)));
    if (electorate.voted() < FEWEST_SECRET_BALLOTS) return Outcome.refused(TOO_FEW_FOR_SECRECY);
    return opening
        .get()
        .filter(counts -> counts.total() == electorate.voted())
        .map(counts -> Outcome.done(decided(reckoning(counts, null))))
        .orElse(Outcome.refused(BALLOTS_UNREADABLE));
  }

  /// Ends a vote by show of hands, also one that was not opened here before the hands went up.
  ///
  /// @param chair how the chair decided, when the vote was tied
  Outcome<Motion> recordHands(Counts hands, @Nullable VoteOption chair, LocalDate today) {
    if (manner != Manner.SHOW_OF_HANDS) return Outcome.refused(NOT_BY_HANDS);
    if (state == MotionState.DRAFT) {
      return open(today).then(open -> open.recordHands(hands, chair, today));
    }
    if (!isOpen()) return Outcome.refused(VOTING_CLOSED);
    if (hands.total() > electorate.present()) return Outcome.refused(MORE_HANDS_THAN_PRESENT);
    var reckoning = reckoning(hands, chair);
    if (chair == null && reckoning.isForTheChair()) return Outcome.refused(CHAIR_MUST_DECIDE);
    return Outcome.done(decided(reckoning));
  }

  /// Taken back, or declared void when it is open; what was decided stays.
  Outcome<Motion> withdraw() {
    return isOver() ? Outcome.refused(VOTING_CLOSED) : Outcome.done(in(MotionState.WITHDRAWN));
  }

  /// The motion with the room as it is now; the electorate of one that is over stays frozen.
  Motion seeing(List<Seat> room, @Nullable SeatId presiding) {
    return isOver() ? this : with(electorate.seeing(room, presiding), ballots);
  }

  /// Whether the person could cast a ballot now.
  boolean awaitsBallotOf(PersonId person) {
    return isOpen()
        && manner != Manner.SHOW_OF_HANDS
        && electorate
            .of(person)
            .filter(seat -> seat.counts() && !seat.voted() && seat.voters().contains(person))
            .isPresent();
  }

  boolean isOpen() {
    return state == MotionState.OPEN;
  }

  boolean isOver() {
    return state == MotionState.CLOSED || state == MotionState.WITHDRAWN;
  }

  private boolean allVoted() {
    return electorate.voted() >= electorate.entitled();
  }

  private MotionRefusal closedRefusal() {
    return state == MotionState.DRAFT ? NOT_OPEN : VOTING_CLOSED;
  }

  private Reckoning reckoning(Counts counts, @Nullable VoteOption chair) {
    var entitled = electorate.entitled();
    var written = manner == Manner.WRITTEN;
    return new Reckoning(
        rules,
        entitled,
        written ? electorate.voted() : electorate.present(),
        electorate.recused(),
        counts,
        written ? entitled - electorate.voted() : 0,
        chair);
  }

  private Motion decided(Reckoning reckoning) {
    return new Motion(
        id,
        meeting,
        manner,
        MotionState.CLOSED,
        rules,
        electorate,
        ballots,
        closesOn,
        counterWaits,
        reckoning.result());
  }

  private Motion in(MotionState next) {
    return new Motion(
        id, meeting, manner, next, rules, electorate, ballots, closesOn, counterWaits, result);
  }

  private Motion with(Electorate next, Map<SeatId, VoteOption> cast) {
    return new Motion(
        id, meeting, manner, state, rules, next, cast, closesOn, counterWaits, result);
  }
}
