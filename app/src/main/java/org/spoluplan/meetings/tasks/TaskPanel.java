package org.spoluplan.meetings.tasks;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Tasks on the page of the meeting where they were given.
@Component
class TaskPanel implements MeetingPanel {

  private final TaskPages pages;

  TaskPanel(TaskPages pages) {
    this.pages = pages;
  }

  @Override
  public int position() {
    return 60;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(TaskAction.VIEW, meeting)) return Optional.empty();
    var view = pages.meetingTasks(page, meeting);
    var canGive = view.assigns() && !meeting.status().isAhead();
    var nothing = view.given().isEmpty() && view.open().isEmpty();
    if (nothing && (!canGive || meeting.status() == MeetingStatus.CANCELLED)) {
      return Optional.empty();
    }
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, view));
  }
}
