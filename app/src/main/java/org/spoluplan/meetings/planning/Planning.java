package org.spoluplan.meetings.planning;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaItem.Kind;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingCancelled;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingMoved;
import org.spoluplan.meetings.MeetingPlanned;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MinutesApprovals;
import org.spoluplan.meetings.MinutesPublished;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meetings are planned, moved and cancelled.
@Service
@Transactional
class Planning {

  private final MeetingRegister meetings;
  private final AgendaRegister agendas;
  private final StandingItems standing;
  private final Procedures procedures;
  private final MinutesApprovals approvals;
  private final Words words;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Planning(
      MeetingRegister meetings,
      AgendaRegister agendas,
      StandingItems standing,
      Procedures procedures,
      MinutesApprovals approvals,
      Words words,
      Audit audit,
      ApplicationEventPublisher events) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.standing = standing;
    this.procedures = procedures;
    this.approvals = approvals;
    this.words = words;
    this.audit = audit;
    this.events = events;
  }

  MeetingId plan(Actor actor, BodyId body, MeetingDetails details) {
    var number = details.number() == null ? nextNumber(body, details.day()) : details.number();
    var id = meetings.add(body, details.numbered(number));
    if (details.form() != MeetingForm.WRITTEN) putStandingItems(actor, id, body, details.day());
    audit.done(actor, PlanningAction.PLAN_MEETING, new Thing("meeting", id.value()));
    events.publishEvent(new MeetingPlanned(id));
    return id;
  }

  Outcome<MeetingId> change(Actor actor, Meeting meeting, MeetingDetails details, int version) {
    if (!meeting.status().isAhead()) return Outcome.refused(MeetingRefusal.NO_LONGER_AHEAD);
    var moved = details.movesComparedTo(meeting);
    if (!meetings.update(meeting, details, version, moved)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, PlanningAction.PLAN_MEETING, new Thing("meeting", meeting.id().value()));
    if (moved && meeting.status() == MeetingStatus.INVITED) {
      events.publishEvent(new MeetingMoved(meeting));
    }
    return Outcome.done(meeting.id());
  }

  Outcome<MeetingId> cancel(Actor actor, Meeting meeting, String because) {
    if (!meeting.status().isAhead()) return Outcome.refused(MeetingRefusal.NO_LONGER_AHEAD);
    if (!meetings.cancel(meeting, because)) {
      return Outcome.refused(MeetingRefusal.NO_LONGER_AHEAD);
    }
    audit.done(actor, PlanningAction.PLAN_MEETING, new Thing("meeting", meeting.id().value()));
    events.publishEvent(new MeetingCancelled(meeting.id()));
    return Outcome.done(meeting.id());
  }

  /// Only while nobody was invited; after that it is cancelled, and everybody can read why.
  Outcome<BodyId> delete(Actor actor, Meeting meeting) {
    var agenda = agendas.all(meeting.id());
    if (!meetings.delete(meeting.id())) return Outcome.refused(MeetingRefusal.LEFT_RECORDS);
    for (var item : agenda) {
      var point = new Thing("agenda-item", item.id().value());
      audit.done(actor, PlanningAction.PLAN_MEETING, point, "deleted with its meeting");
    }
    var what = "deleted " + meeting.day();
    audit.done(
        actor, PlanningAction.PLAN_MEETING, new Thing("meeting", meeting.id().value()), what);
    return Outcome.done(meeting.body().id());
  }

  /// The number a meeting on this day gets when nobody typed one: the next after the highest, those
  /// planned ahead too.
  private @Nullable String nextNumber(BodyId body, LocalDate day) {
    var numbered = meetings.numbers(body);
    return switch (procedures.rules(body, day).numbering()) {
      case NONE -> null;
      case SERIES -> String.valueOf(Numbered.next(numbered));
      case YEARLY -> {
        var year = numbered.stream().filter(met -> met.day().getYear() == day.getYear()).toList();
        yield Numbered.next(year) + "/" + day.getYear();
      }
    };
  }

  private void putStandingItems(Actor actor, MeetingId id, BodyId body, LocalDate day) {
    standing
        .lastMeetingWithMinutes(body, day)
        .filter(last -> !approvals.isPlanned(last.meeting()))
        .ifPresent(last -> putApproval(actor, id, last.meeting(), last.day()));
    if (standing.openTasks(body) > 0) put(id, Kind.TASK_REVIEW, "agenda.task-review");
  }

  /// The next meeting was planned before these minutes were published: it gets them to approve.
  @EventListener
  void on(MinutesPublished event) {
    if (approvals.isPlanned(event.meeting())) return;
    var meeting = meetings.get(event.meeting());
    meetings.of(meeting.body().id()).stream()
        .filter(next -> next.status().isAhead() && next.day().isAfter(meeting.day()))
        .filter(next -> next.form() != MeetingForm.WRITTEN)
        .min(Comparator.comparing(Meeting::day))
        .ifPresent(next -> putApproval(Actor.NOBODY, next.id(), meeting.id(), meeting.day()));
  }

  /// At the beginning, after what opens the meeting.
  private void putApproval(Actor actor, MeetingId id, MeetingId whose, LocalDate day) {
    var item = put(id, Kind.MINUTES_APPROVAL, "agenda.minutes-approval", dateInCzech(day));
    var agenda = agendas.agenda(id);
    var opens = agenda.getFirst().kind() == Kind.PROCEDURE ? 1 : 0;
    agendas.move(agendas.get(item), opens - agenda.size() + 1);
    approvals.plan(actor, item, whose);
    audit.done(actor, PlanningAction.PLAN_MEETING, new Thing("agenda-item", item.value()));
  }

  /// Agendas are written in Czech, whoever plans them.
  private AgendaItemId put(MeetingId id, Kind kind, String key, Object... arguments) {
    var title = words.messages().of(Messages.CZECH, key, arguments);
    return agendas.add(id, kind, State.ACCEPTED, ItemDetails.titled(title), null);
  }

  private String dateInCzech(LocalDate day) {
    return words.dates(Messages.CZECH).brief(day);
  }
}
