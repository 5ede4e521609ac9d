package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.RollRefusal.HAS_VOTED;
import static org.spoluplan.meetings.voting.RollRefusal.MEETING_OVER;
import static org.spoluplan.meetings.voting.RollRefusal.NOT_INVITED;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingRoll;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.Replies;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.Replies.Reply;
import org.spoluplan.meetings.RollChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Notes who comes and goes. Each step locks the meeting, so that nobody votes while the room
/// changes.
@Service
@Transactional
class CallingRoll implements MeetingRoll {

  private final Sittings sittings;
  private final Members members;
  private final Roll roll;
  private final Seats seats;
  private final Replies replies;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CallingRoll(
      Sittings sittings,
      Members members,
      Roll roll,
      Seats seats,
      Replies replies,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sittings = sittings;
    this.members = members;
    this.roll = roll;
    this.seats = seats;
    this.replies = replies;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// The line of a member on the roll; it is made when there is none yet.
  AttendanceId lineOf(MeetingId meeting, MembershipId membership) {
    return members.of(sittings.get(meeting)).stream()
        .filter(member -> member.id().equals(membership))
        .findFirst()
        .map(member -> roll.lineOf(meeting, member))
        .orElseThrow(() -> new NotFound("membership", membership.value()));
  }

  Outcome<AttendanceId> came(Actor actor, AttendanceId id, boolean remote) {
    return change(actor, RollAction.CALL_ROLL, roll.meetingOf(id), at -> arrive(id, remote, at));
  }

  Outcome<AttendanceId> left(Actor actor, AttendanceId id) {
    return change(actor, RollAction.CALL_ROLL, roll.meetingOf(id), at -> leave(id, at));
  }

  Outcome<AttendanceId> guestCame(
      Actor actor, MeetingId meeting, String name, @Nullable String organisation, boolean remote) {
    return change(
        actor,
        RollAction.CALL_ROLL,
        meeting,
        at -> arrive(roll.addGuest(meeting, null, name, organisation), remote, at));
  }

  /// Excused, absent or unexcused: the person was not there at all.
  Outcome<AttendanceId> mark(
      Actor actor, AttendanceId id, AttendanceStatus status, @Nullable String note) {
    if (status == AttendanceStatus.PRESENT) throw new IllegalArgumentException("say who came");
    return change(
        actor,
        RollAction.CALL_ROLL,
        roll.meetingOf(id),
        _ -> {
          if (seats.votedOn(roll.meetingOf(id), roll.line(id))) return Outcome.refused(HAS_VOTED);
          roll.mark(id, status, note);
          return Outcome.done(id);
        });
  }

  /// Whoever promised to come is here, whoever declined is excused; only of members nothing is
  /// noted about yet, and only by answers to the plan as it is now.
  ///
  /// @return how many lines were written
  Outcome<Integer> byReplies(Actor actor, MeetingId meeting) {
    var sitting = sittings.lock(meeting);
    if (!sitting.takesRoll()) return Outcome.refused(MEETING_OVER);
    var at = sitting.movementAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
    var answered = answered(sitting);
    answered.forEach((line, reply) -> note(actor, meeting, line, reply, at));
    if (!answered.isEmpty()) events.publishEvent(new RollChanged(meeting));
    return Outcome.done(answered.size());
  }

  private Map<RollLine, Reply> answered(Sitting sitting) {
    return Answered.of(roll.lines(sitting.id(), members.of(sitting)), replies.to(sitting.id()));
  }

  private void note(Actor actor, MeetingId meeting, RollLine line, Reply reply, Instant at) {
    var id = lineOf(meeting, Objects.requireNonNull(line.membership()));
    if (reply.answer() == Answer.ACCEPTED) {
      arrive(id, false, at);
    } else {
      roll.mark(id, AttendanceStatus.EXCUSED, reply.note());
    }
    audit.done(actor, RollAction.CALL_ROLL, new Thing("attendance", id.value()));
  }

  /// Other times than those noted.
  Outcome<AttendanceId> putRight(Actor actor, AttendanceId id, Stays stays) {
    var meeting = roll.meetingOf(id);
    var running = sittings.get(meeting).status() == MeetingStatus.RUNNING;
    return change(
        actor,
        RollAction.CALL_ROLL,
        meeting,
        _ ->
            stays
                .checked(clock.instant(), running, seats.votesOf(meeting, roll.line(id)))
                .map(
                    checked -> {
                      roll.setStays(id, checked.inOrder());
                      return id;
                    }));
  }

  /// A member, substitute or guest of the body says: I am here.
  Outcome<AttendanceId> checkIn(Actor actor, MeetingId meeting, boolean remote) {
    return change(
        actor,
        RollAction.CHECK_IN,
        meeting,
        at -> ownLine(actor, meeting).then(id -> arrive(id, remote, at)));
  }

  Outcome<AttendanceId> checkOut(Actor actor, MeetingId meeting) {
    return change(
        actor,
        RollAction.CHECK_IN,
        meeting,
        at -> ownLine(actor, meeting).then(id -> leave(id, at)));
  }

  @Override
  public void everybodyLeaves(MeetingId meeting, Instant at) {
    roll.allLeft(meeting, at);
    events.publishEvent(new RollChanged(meeting));
  }

  @Override
  public void everybodyStays(MeetingId meeting, Instant end) {
    roll.allStay(meeting, end);
    events.publishEvent(new RollChanged(meeting));
  }

  @Override
  public Optional<Instant> lastMovement(MeetingId meeting) {
    return roll.lastMovement(meeting);
  }

  private Outcome<AttendanceId> ownLine(Actor actor, MeetingId meeting) {
    return members.of(sittings.get(meeting)).stream()
        .filter(member -> member.is(actor.person()))
        .findFirst()
        .map(member -> Outcome.done(roll.lineOf(meeting, member)))
        .orElse(Outcome.refused(NOT_INVITED));
  }

  /// Saying it twice changes nothing.
  private Outcome<AttendanceId> arrive(AttendanceId id, boolean remote, Instant at) {
    var line = roll.line(id);
    if (!line.here() || line.remote() != remote) roll.came(id, remote, at);
    return Outcome.done(id);
  }

  private Outcome<AttendanceId> leave(AttendanceId id, Instant at) {
    roll.left(id, at);
    return Outcome.done(id);
  }

  private Outcome<AttendanceId> change(
      Actor actor,
      RollAction action,
      MeetingId meeting,
      Function<Instant, Outcome<AttendanceId>> step) {
    var sitting = sittings.lock(meeting);
    if (!sitting.takesRoll()) return Outcome.refused(MEETING_OVER);
    var outcome = step.apply(sitting.movementAt(clock.instant().truncatedTo(ChronoUnit.MICROS)));
    if (outcome instanceof Outcome.Done<AttendanceId>(var id)) {
      audit.done(actor, action, new Thing("attendance", id.value()));
      events.publishEvent(new RollChanged(meeting));
    }
    return outcome;
  }
}
