package org.spoluplan.meetings.voting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Casts ballots, and keeps out of a vote who has a conflict of interest.
@Service
@Transactional
class Voting {

  private final Motions motions;
  private final Seats seats;
  private final Secrecy secrecy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Voting(
      Motions motions,
      Seats seats,
      Secrecy secrecy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.motions = motions;
    this.seats = seats;
    this.secrecy = secrecy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// The actor votes for the seat the actor speaks for.
  Outcome<Receipt> cast(Actor actor, MotionId id, VoteOption option) {
    var person = actor.signedInPerson();
    var motion = motions.lock(id);
    return motion
        .cast(person, option, today())
        .then(
            after ->
                keep(
                    actor,
                    VotingAction.VOTE,
                    motion,
                    after,
                    option,
                    motion.electorate().of(person).orElseThrow()));
  }

  /// The recorder enters the ballot of somebody who has no device.
  Outcome<Receipt> castFor(Actor recorder, MotionId id, SeatId seat, VoteOption option) {
    var motion = motions.lock(id);
    return motion
        .castFor(seat, option, today())
        .then(
            after ->
                keep(
                    recorder,
                    VotingAction.RUN,
                    motion,
                    after,
                    option,
                    motion.electorate().find(seat).orElseThrow()));
  }

  /// Of a secret ballot the seat notes that it voted, and nothing anywhere notes when.
  private Outcome<Receipt> keep(
      Actor actor, VotingAction action, Motion before, Motion after, VoteOption option, Seat seat) {
    var id = before.id();
    if (after.equals(before)) return Outcome.done(new Receipt(before.meeting(), true));
    if (before.manner() == Manner.SECRET && !secrecy.isKept(id)) {
      return Outcome.refused(MotionRefusal.BALLOTS_UNREADABLE);
    }
    seats.keep(id, after.electorate().find(seat.id()).orElseThrow());
    if (before.manner() == Manner.SECRET) {
      secrecy.cast(id, seat.id(), option);
    } else {
      seats.add(id, seat.id(), option, actor.signedInPerson());
      audit.done(
          actor, action, new Thing("motion", id.value()), "ballot seat=" + seat.id().value());
    }
    events.publishEvent(new BallotCast(before.meeting()));
    return Outcome.done(new Receipt(before.meeting(), false));
  }

  /// The actor says: this concerns me.
  Outcome<Motion> recuseOneself(Actor actor, MotionId id, String reason) {
    var motion = motions.lock(id);
    return motion
        .electorate()
        .of(actor.signedInPerson())
        .map(seat -> recuse(actor, VotingAction.VOTE, motion, seat.id(), reason))
        .orElse(Outcome.refused(MotionRefusal.NOT_ENTITLED));
  }

  Outcome<Motion> recuse(Actor actor, MotionId id, SeatId seat, String reason) {
    return recuse(actor, VotingAction.RUN, motions.lock(id), seat, reason);
  }

  private Outcome<Motion> recuse(
      Actor actor, VotingAction action, Motion motion, SeatId seat, String reason) {
    return change(actor, action, motion, seat, "recusal", m -> m.recuse(seat, reason));
  }

  Outcome<Motion> reinstate(Actor actor, MotionId id, SeatId seat) {
    return change(
        actor, VotingAction.RUN, motions.lock(id), seat, "reinstatement", m -> m.reinstate(seat));
  }

  private Outcome<Motion> change(
      Actor actor,
      VotingAction action,
      Motion motion,
      SeatId seat,
      String what,
      Function<Motion, Outcome<Motion>> step) {
    return step.apply(motion)
        .map(
            after -> {
              seats.keep(motion.id(), after.electorate().find(seat).orElseThrow());
              audit.done(
                  actor,
                  action,
                  new Thing("motion", motion.id().value()),
                  what + " seat=" + seat.value());
              events.publishEvent(new BallotCast(motion.meeting()));
              return after;
            });
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
