package org.spoluplan.meetings.minutes;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from a meeting to its minutes.
@Component
class MinutesPanel implements MeetingPanel {

  private final MinutesRegister register;

  MinutesPanel(MinutesRegister register) {
    this.register = register;
  }

  @Override
  public int position() {
    return 60;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    var writes =
        page.may(MinutesAction.WRITE, meeting) && meeting.status() != MeetingStatus.CANCELLED;
    var latest =
        register.editions(meeting.id()).stream()
            .filter(m -> writes || m.state() != Minutes.State.DRAFT)
            .filter(
                m ->
                    m.state() == Minutes.State.PUBLISHED
                        || page.may(MinutesAction.READ_WHOLE, meeting))
            .findFirst();
    var nothingToWrite = !writes || meeting.status().isAhead();
    if (latest.isEmpty() && nothingToWrite) return Optional.empty();
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, meeting, latest, writes));
  }
}
