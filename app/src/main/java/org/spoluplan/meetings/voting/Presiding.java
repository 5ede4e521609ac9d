package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.MotionRefusal.ANOTHER_OPEN;
import static org.spoluplan.meetings.voting.MotionRefusal.MEETING_NOT_RUNNING;
import static org.spoluplan.meetings.voting.MotionRefusal.NO_RULES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MotionDecided;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.MotionOpened;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.Procedures.Edition;
import org.spoluplan.meetings.VoteOption;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Opens and closes votes.
@Service
@Transactional
class Presiding {

  private final Sittings sittings;
  private final Motions motions;
  private final Procedures procedures;
  private final Secrecy secrecy;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Presiding(
      Sittings sittings,
      Motions motions,
      Procedures procedures,
      Secrecy secrecy,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sittings = sittings;
    this.motions = motions;
    this.procedures = procedures;
    this.secrecy = secrecy;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  Outcome<Motion> open(Actor actor, MotionId id) {
    var sitting = sittings.lock(sittings.meetingOf(id));
    return motions
        .lock(id)
        .open(today())
        .then(
            motion -> {
              var refusal = whyNot(sitting, motion);
              return refusal == null ? opened(actor, sitting, motion) : Outcome.refused(refusal);
            });
  }

  private @Nullable Refusal whyNot(Sitting sitting, Motion motion) {
    if (edition(sitting).isEmpty()) return NO_RULES;
    if (!motion.manner().inTheRoom()) {
      return sitting.status() == MeetingStatus.CANCELLED ? MEETING_NOT_RUNNING : null;
    }
    if (sitting.status() != MeetingStatus.RUNNING) return MEETING_NOT_RUNNING;
    return motions.anotherIsOpen(sitting.id()) ? ANOTHER_OPEN : null;
  }

  private Optional<Edition> edition(Sitting sitting) {
    return procedures.on(sitting.body(), sitting.heldOn());
  }

  private Outcome<Motion> opened(Actor actor, Sitting sitting, Motion motion) {
    if (motion.manner() == Manner.SECRET) secrecy.begin(motion.id());
    motions.opened(motion, edition(sitting).orElseThrow().id());
    audit.done(actor, VotingAction.RUN, thing(motion.id()), "open");
    events.publishEvent(new MotionOpened(motion.meeting(), motion.id()));
    return Outcome.done(motion);
  }

  /// Ends a vote by name, secret or in writing.
  Outcome<Motion> close(Actor actor, MotionId id) {
    var motion = motions.lock(id);
    if (motion.manner() == Manner.SHOW_OF_HANDS) {
      return Outcome.refused(MotionRefusal.HANDS_ARE_COUNTED);
    }
    if (motion.manner() != Manner.SECRET || !motion.isOpen()) {
      return closed(actor, motion.close(today()), null);
    }
    return closed(actor, motion.closeSecret(() -> secrecy.count(id)), null);
  }

  /// The recorder enters raised hands. When the vote was not opened before, it is opened and closed
  /// at once, under the same conditions.
  Outcome<Motion> recordHands(
      Actor recorder, MotionId id, Counts hands, @Nullable VoteOption chair) {
    var sitting = sittings.lock(sittings.meetingOf(id));
    var motion = motions.lock(id);
    var outcome = motion.recordHands(hands, chair, today());
    if (motion.state() == MotionState.DRAFT && outcome instanceof Outcome.Done<Motion>) {
      var refusal = whyNot(sitting, motion);
      if (refusal != null) return Outcome.refused(refusal);
      opened(recorder, sitting, motion);
    }
    return closed(recorder, outcome, recorder);
  }

  private Outcome<Motion> closed(Actor actor, Outcome<Motion> outcome, @Nullable Actor recorder) {
    if (outcome instanceof Outcome.Done<Motion>(var motion)) {
      var result = Objects.requireNonNull(motion.result());
      motions.closed(motion, result, recorder == null ? null : recorder.person());
      if (motion.manner() == Manner.SECRET) secrecy.end(motion.id());
      if (result.decision().adopted()) motions.replacedBy(motion.id()).forEach(this::fall);
      audit.done(actor, VotingAction.RUN, thing(motion.id()), "close");
      events.publishEvent(new MotionDecided(motion.meeting(), motion.id(), result.decision()));
    }
    return outcome;
  }

  /// A counter-proposal was adopted instead.
  private void fall(MotionId id) {
    motions.withdrawn(id);
  }

  Outcome<Motion> withdraw(Actor actor, MotionId id) {
    sittings.lock(sittings.meetingOf(id));
    var before = motions.lock(id);
    return before
        .withdraw()
        .map(
            motion -> {
              motions.withdrawn(id);
              if (before.isOpen() && motion.manner() == Manner.SECRET) secrecy.end(id);
              audit.done(actor, VotingAction.RUN, thing(id), "withdraw");
              events.publishEvent(new ProposalsChanged(motion.meeting()));
              return motion;
            });
  }

  private static Thing thing(MotionId id) {
    return new Thing("motion", id.value());
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
