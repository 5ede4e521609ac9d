package org.spoluplan.meetings.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingCourse;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Puts the page of a meeting in progress together.
@Component
class LivePages implements LivePage {

  private final Meetings meetings;
  private final Agendas agendas;
  private final MeetingCourse course;
  private final List<LivePart> parts;

  LivePages(Meetings meetings, Agendas agendas, MeetingCourse course, List<LivePart> parts) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.course = course;
    this.parts = parts.stream().sorted(Comparator.comparingInt(LivePart::position)).toList();
  }

  @Override
  public Html show(Page page, MeetingId id) {
    return show(page, meetings.get(id));
  }

  Html show(Page page, Meeting meeting) {
    var look = new LiveLook(meeting, page);
    var inProgress = course.itemInProgress(meeting.id()).map(agendas::get);
    var shown = parts.stream().map(part -> shown(part, look, inProgress)).toList();
    return Html.of((out, i) -> JteliveGenerated.render(out, i, page, meeting, shown));
  }

  /// Without the forms, in which somebody may be writing.
  Html now(Page page, Meeting meeting) {
    var look = new LiveLook(meeting, page);
    var shown = parts.stream().map(part -> LiveView.of(part, part.now(look))).toList();
    return Html.of((out, i) -> JtenowGenerated.render(out, i, shown));
  }

  private static LiveView shown(LivePart part, LiveLook look, Optional<AgendaItem> inProgress) {
    return LiveView.of(part, part.now(look)).withForm(part.form(look, inProgress));
  }
}
