package org.spoluplan.meetings.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Agendas;
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
    var meeting = meetings.get(id);
    var inProgress = course.itemInProgress(id).map(agendas::get);
    var shown = parts.stream().map(part -> shown(part, meeting, page, inProgress)).toList();
    return Html.of((out, i) -> JteliveGenerated.render(out, i, page, meeting, shown));
  }

  /// Without the forms, in which somebody may be writing.
  Html now(Page page, MeetingId id) {
    var meeting = meetings.get(id);
    var shown = parts.stream().map(part -> LiveView.of(part, part.now(meeting, page))).toList();
    return Html.of((out, i) -> JtenowGenerated.render(out, i, shown));
  }

  private static LiveView shown(
      LivePart part, Meeting meeting, Page page, Optional<AgendaItem> inProgress) {
    return LiveView.of(part, part.now(meeting, page))
        .withForm(part.form(meeting, page, inProgress));
  }
}
