package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.RollRefusal.HAS_VOTED;
import static org.spoluplan.meetings.voting.RollRefusal.MEETING_OVER;
import static org.spoluplan.meetings.voting.RollRefusal.NOT_INVITED;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingRoll;
import org.spoluplan.meetings.MembershipId;
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
  private final Audit audit;
  private final ApplicationEventPublisher events;

  CallingRoll(
      Sittings sittings,
      Members members,
      Roll roll,
      Seats seats,
      Audit audit,
      ApplicationEventPublisher events) {
    this.sittings = sittings;
    this.members = members;
    this.roll = roll;
    this.seats = seats;
    this.audit = audit;
    this.events = events;
  }

  /// The line of a member on the roll; it is made when there is none yet.
  AttendanceId lineOf(MeetingId meeting, MembershipId membership) {
    return members.of(meeting).stream()
        .filter(member -> member.id().equals(membership))
        .findFirst()
        .map(member -> roll.lineOf(meeting, member))
        .orElseThrow(() -> new NotFound("membership", membership.value()));
  }

  Outcome<AttendanceId> came(Actor actor, AttendanceId id, boolean remote) {
    return change(actor, RollAction.CALL_ROLL, roll.meetingOf(id), () -> arrive(id, remote));
  }

  Outcome<AttendanceId> left(Actor actor, AttendanceId id) {
    return change(actor, RollAction.CALL_ROLL, roll.meetingOf(id), () -> leave(id));
  }

  Outcome<AttendanceId> guestCame(
      Actor actor, MeetingId meeting, String name, @Nullable String organisation, boolean remote) {
    return change(
        actor,
        RollAction.CALL_ROLL,
        meeting,
        () -> arrive(roll.addGuest(meeting, null, name, organisation), remote));
  }

  /// Excused, absent or unexcused: the person was not there at all.
  Outcome<AttendanceId> mark(
      Actor actor, AttendanceId id, AttendanceStatus status, @Nullable String note) {
    if (status == AttendanceStatus.PRESENT) throw new IllegalArgumentException("say who came");
    return change(
        actor,
        RollAction.CALL_ROLL,
        roll.meetingOf(id),
        () -> {
          if (seats.votedOn(roll.meetingOf(id), roll.line(id))) return Outcome.refused(HAS_VOTED);
          roll.mark(id, status, note);
          return Outcome.done(id);
        });
  }

  /// A member, substitute or guest of the body says: I am here.
  Outcome<AttendanceId> checkIn(Actor actor, MeetingId meeting, boolean remote) {
    return change(
        actor,
        RollAction.CHECK_IN,
        meeting,
        () -> ownLine(actor, meeting).then(id -> arrive(id, remote)));
  }

  Outcome<AttendanceId> checkOut(Actor actor, MeetingId meeting) {
    return change(
        actor, RollAction.CHECK_IN, meeting, () -> ownLine(actor, meeting).then(this::leave));
  }

  @Override
  public void everybodyLeaves(MeetingId meeting) {
    roll.allLeft(meeting);
    events.publishEvent(new RollChanged(meeting));
  }

  private Outcome<AttendanceId> ownLine(Actor actor, MeetingId meeting) {
    return members.of(meeting).stream()
        .filter(member -> member.is(actor.person()))
        .findFirst()
        .map(member -> Outcome.done(roll.lineOf(meeting, member)))
        .orElse(Outcome.refused(NOT_INVITED));
  }

  /// Saying it twice changes nothing.
  private Outcome<AttendanceId> arrive(AttendanceId id, boolean remote) {
    var line = roll.line(id);
    if (!line.here() || line.remote() != remote) roll.came(id, remote);
    return Outcome.done(id);
  }

  private Outcome<AttendanceId> leave(AttendanceId id) {
    roll.left(id);
    return Outcome.done(id);
  }

  private Outcome<AttendanceId> change(
      Actor actor, RollAction action, MeetingId meeting, Supplier<Outcome<AttendanceId>> step) {
    if (sittings.lock(meeting).status().over()) return Outcome.refused(MEETING_OVER);
    var outcome = step.get();
    if (outcome instanceof Outcome.Done<AttendanceId>(var id)) {
      audit.done(actor, action, new Thing("attendance", id.value()));
      events.publishEvent(new RollChanged(meeting));
    }
    return outcome;
  }
}
