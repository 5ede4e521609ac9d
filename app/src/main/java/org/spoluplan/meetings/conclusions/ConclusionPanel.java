package org.spoluplan.meetings.conclusions;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Conclusions on the page of their meeting.
@Component
class ConclusionPanel implements MeetingPanel {

  private final ConclusionPages pages;

  ConclusionPanel(ConclusionPages pages) {
    this.pages = pages;
  }

  @Override
  public int position() {
    return 50;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(ConclusionAction.VIEW, meeting)) return Optional.empty();
    var view = pages.view(page, meeting);
    var canFall = view.changes() && !meeting.status().isAhead();
    if (view.isEmpty() && (!canFall || meeting.status() == MeetingStatus.CANCELLED)) {
      return Optional.empty();
    }
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, view));
  }
}
