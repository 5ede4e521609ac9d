package org.spoluplan.meetings.convening;

import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.AgendaPoints;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingCancelled;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingPlanned;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The next meeting of the body deals with what was asked for, whether enough people asked or its
/// chair called it of his own will. When that meeting is cancelled, the request is open again.
@Service
@Transactional
class AnsweringRequests {

  private final Requests requests;
  private final Meetings meetings;
  private final AgendaPoints agenda;
  private final GoldenThread thread;

  AnsweringRequests(
      Requests requests, Meetings meetings, AgendaPoints agenda, GoldenThread thread) {
    this.requests = requests;
    this.meetings = meetings;
    this.agenda = agenda;
    this.thread = thread;
  }

  @EventListener
  void on(MeetingPlanned event) {
    var meeting = meetings.get(event.meeting());
    if (meeting.form() == MeetingForm.WRITTEN) return;
    requests.open(meeting.body().id()).ifPresent(request -> answer(request, meeting));
  }

  @EventListener
  void on(MeetingCancelled event) {
    requests.answeredBy(event.meeting()).forEach(request -> requests.answer(request.id(), null));
  }

  private void answer(MeetingRequest request, Meeting meeting) {
    requests.answer(request.id(), meeting.id());
    var item =
        agenda.put(
            Actor.NOBODY, meeting.id(), request.subject(), request.reason(), request.askedBy());
    var asked = Requesting.thing(request.id());
    var point = new Thing("agenda-item", item.value());
    thread.link(
        Actor.NOBODY, new Thing("meeting", meeting.id().value()), Relation.CAME_FROM, asked);
    thread.link(Actor.NOBODY, point, Relation.ANSWERS, asked);
  }
}
