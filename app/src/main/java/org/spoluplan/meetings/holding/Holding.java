package org.spoluplan.meetings.holding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.MeetingClosed;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingOpened;
import org.spoluplan.meetings.MeetingRoll;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MeetingVotes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A meeting begins, turns from point to point and ends. Saying a thing twice changes nothing.
@Service
@Transactional
class Holding {

  private final Courses courses;
  private final Agendas agendas;
  private final MeetingRoll roll;
  private final MeetingVotes votes;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Holding(
      Courses courses,
      Agendas agendas,
      MeetingRoll roll,
      MeetingVotes votes,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.courses = courses;
    this.agendas = agendas;
    this.roll = roll;
    this.votes = votes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /// The meeting begins with the first point of its agenda.
  Outcome<Course> open(Actor actor, MeetingId id, @Nullable LocalTime at) {
    var before = courses.lock(id);
    return before
        .open(now(), at)
        .map(
            course -> {
              if (course.equals(before)) return course;
              agendas.agenda(id).stream()
                  .findFirst()
                  .map(AgendaItem::id)
                  .ifPresent(first -> courses.turnTo(id, first));
              return kept(actor, id, course, "open", new MeetingOpened(id));
            });
  }

  Outcome<Course> close(Actor actor, MeetingId id, @Nullable LocalTime at) {
    var before = courses.lock(id);
    if (votes.anyOpen(id)) return Outcome.refused(HoldingRefusal.VOTE_OPEN);
    return before
        .close(now(), at, roll.lastMovement(id).orElse(null))
        .map(
            course -> {
              if (course.equals(before)) return course;
              roll.everybodyLeaves(id, Objects.requireNonNull(course.closed()));
              courses.turnTo(id, null);
              return kept(actor, id, course, "close", new MeetingClosed(id));
            });
  }

  /// It was ended by mistake, or something has to be put right.
  Outcome<Course> goOn(Actor actor, MeetingId id) {
    var before = courses.lock(id);
    if (courses.minutesLeftTheirWriter(id)) return Outcome.refused(HoldingRefusal.MINUTES_SENT);
    return before
        .goOn()
        .map(
            course -> {
              if (course.equals(before)) return course;
              if (before.closed() != null) roll.everybodyStays(id, before.closed());
              return kept(actor, id, course, "go-on", new MeetingOpened(id));
            });
  }

  Outcome<AgendaItemId> turnTo(Actor actor, AgendaItem item) {
    if (courses.lock(item.meeting()).status() != MeetingStatus.RUNNING) {
      return Outcome.refused(HoldingRefusal.NOT_RUNNING);
    }
    courses.turnTo(item.meeting(), item.id());
    return written(actor, item);
  }

  /// What was said at a point, as it goes into the minutes.
  Outcome<AgendaItemId> writeDown(
      Actor actor, AgendaItem item, @Nullable String said, int version) {
    if (courses.minutesLeftTheirWriter(item.meeting())) {
      return Outcome.refused(HoldingRefusal.MINUTES_SENT);
    }
    if (Objects.equals(said, item.discussion())) return Outcome.done(item.id());
    if (!courses.writeDown(item.id(), said, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    return written(actor, item);
  }

  void keepDays(MeetingId id) {
    var before = courses.lock(id);
    var course = before.onItsDays(now());
    if (course.equals(before) || votes.anyOpen(id)) return;
    var held = course.status() == MeetingStatus.HELD;
    kept(
        Actor.NOBODY,
        id,
        course,
        held ? "close" : "open",
        held ? new MeetingClosed(id) : new MeetingOpened(id));
  }

  private Course kept(Actor actor, MeetingId id, Course course, String what, Object event) {
    courses.keep(id, course);
    audit.done(actor, HoldingAction.HOLD, new Thing("meeting", id.value()), what);
    events.publishEvent(event);
    return course;
  }

  private Outcome<AgendaItemId> written(Actor actor, AgendaItem item) {
    audit.done(actor, HoldingAction.HOLD, new Thing("agenda-item", item.id().value()));
    events.publishEvent(new CourseChanged(item.meeting()));
    return Outcome.done(item.id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
