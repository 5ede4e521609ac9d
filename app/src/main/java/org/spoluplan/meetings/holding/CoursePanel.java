package org.spoluplan.meetings.holding;

import java.util.Optional;
import org.spoluplan.meetings.LiveAction;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.OldMinutesText;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from a meeting to its page in progress.
@Component
class CoursePanel implements MeetingPanel {

  private final HoldingPages pages;
  private final OldMinutesText old;

  CoursePanel(HoldingPages pages, OldMinutesText old) {
    this.pages = pages;
    this.old = old;
  }

  @Override
  public int position() {
    return 10;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(LiveAction.FOLLOW, meeting)) return Optional.empty();
    if (meeting.status() == MeetingStatus.CANCELLED) return Optional.empty();
    if (old.has(meeting.id())) return Optional.empty();
    var view = pages.view(page, meeting);
    var nothing = meeting.status().isAhead() && !view.mayOpen();
    if (nothing && meeting.form() != MeetingForm.WRITTEN) return Optional.empty();
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, view));
  }
}
