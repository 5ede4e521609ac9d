package org.spoluplan.meetings.conclusions;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.ClosedMinutes;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Conclusions are written down as they fall, and tie themselves to the point they came from. Once
/// the minutes say them, they stay as they are.
@Service
@Transactional
class Concluding {

  private final ConclusionRegister conclusions;
  private final MeetingVotes votes;
  private final ClosedMinutes minutes;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Concluding(
      ConclusionRegister conclusions,
      MeetingVotes votes,
      ClosedMinutes minutes,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events) {
    this.conclusions = conclusions;
    this.votes = votes;
    this.minutes = minutes;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
  }

  Outcome<ConclusionId> add(Actor actor, Meeting meeting, ConclusionDetails details) {
    if (meeting.status() == MeetingStatus.CANCELLED) {
      return Outcome.refused(ConclusionRefusal.MEETING_CANCELLED);
    }
    if (isClosed(meeting.id())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    var id = conclusions.add(meeting.id(), details, actor.personId(), null);
    tie(actor, id, meeting.id(), details.item());
    return recorded(actor, meeting.id(), id);
  }

  /// What was adopted by vote is concluded by one press.
  Outcome<ConclusionId> take(Actor actor, Meeting meeting, MotionId motion) {
    if (isClosed(meeting.id())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    if (conclusions.concluded(meeting.id()).contains(motion)) {
      return Outcome.refused(ConclusionRefusal.ALREADY_CONCLUDED);
    }
    return votes.of(meeting.id()).stream()
        .filter(vote -> vote.id().equals(motion) && isAdopted(vote))
        .findFirst()
        .map(vote -> take(actor, meeting, vote))
        .orElse(Outcome.refused(ConclusionRefusal.NOT_ADOPTED));
  }

  private Outcome<ConclusionId> take(Actor actor, Meeting meeting, MeetingVotes.Vote vote) {
    var details = ConclusionDetails.of(vote);
    var id = conclusions.add(meeting.id(), details, actor.personId(), vote.id());
    tie(actor, id, meeting.id(), details.item());
    return recorded(actor, meeting.id(), id);
  }

  static boolean isAdopted(MeetingVotes.Vote vote) {
    return vote.decision() != null && vote.decision().adopted();
  }

  Outcome<ConclusionId> edit(
      Actor actor, Conclusion conclusion, ConclusionDetails details, int version) {
    if (isClosed(conclusion.meeting())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    if (!conclusions.update(conclusion.id(), details, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    var before = conclusion.item() == null ? null : conclusion.item().value();
    if (!Objects.equals(before, details.item())) {
      untie(actor, conclusion.id(), conclusion.meeting(), before);
      tie(actor, conclusion.id(), conclusion.meeting(), details.item());
    }
    return recorded(actor, conclusion.meeting(), conclusion.id());
  }

  /// One click: into the plan, and back.
  Outcome<ConclusionId> mark(Actor actor, Conclusion conclusion, Kind kind, int version) {
    if (isClosed(conclusion.meeting())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    if (kind == Kind.WILL_NOT_BE_HANDLED && conclusion.reason() == null) {
      return Outcome.refused(ConclusionRefusal.REASON_MISSING);
    }
    if (!conclusions.setKind(conclusion.id(), kind, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return recorded(actor, conclusion.meeting(), conclusion.id());
  }

  Outcome<ConclusionId> move(Actor actor, Conclusion conclusion, int step) {
    if (isClosed(conclusion.meeting())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    conclusions.move(conclusion, step);
    return recorded(actor, conclusion.meeting(), conclusion.id());
  }

  Outcome<ConclusionId> remove(Actor actor, Conclusion conclusion) {
    if (isClosed(conclusion.meeting())) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    if (conclusions.hasTask(conclusion.id())) return Outcome.refused(ConclusionRefusal.HAS_TASK);
    conclusions.remove(conclusion.id());
    return recorded(actor, conclusion.meeting(), conclusion.id());
  }

  Outcome<ConclusionId> restore(Actor actor, MeetingId meeting, ConclusionId id) {
    if (isClosed(meeting)) return Outcome.refused(ConclusionRefusal.MINUTES_CLOSED);
    if (!conclusions.restore(meeting, id)) throw new NotFound("conclusion", id.value());
    return recorded(actor, meeting, id);
  }

  private boolean isClosed(MeetingId meeting) {
    return minutes.holdsAgainstChange(meeting);
  }

  /// To its point, and the point to its meeting; without a point to the meeting itself.
  private void tie(Actor actor, ConclusionId id, MeetingId meeting, @Nullable UUID item) {
    if (item != null) thread.link(actor, item(item), Relation.CAME_FROM, meeting(meeting));
    var origin = item == null ? meeting(meeting) : item(item);
    thread.link(actor, thing(id), Relation.CAME_FROM, origin);
  }

  private void untie(Actor actor, ConclusionId id, MeetingId meeting, @Nullable UUID item) {
    var origin = item == null ? meeting(meeting) : item(item);
    thread.unlink(actor, thing(id), Relation.CAME_FROM, origin);
  }

  private Outcome<ConclusionId> recorded(Actor actor, MeetingId meeting, ConclusionId id) {
    audit.done(actor, ConclusionAction.RECORD, thing(id));
    events.publishEvent(new ConclusionsChanged(meeting));
    return Outcome.done(id);
  }

  private static Thing thing(ConclusionId id) {
    return new Thing("conclusion", id.value());
  }

  private static Thing meeting(MeetingId id) {
    return new Thing("meeting", id.value());
  }

  private static Thing item(UUID id) {
    return new Thing("agenda-item", id);
  }
}
