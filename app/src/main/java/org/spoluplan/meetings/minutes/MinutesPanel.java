package org.spoluplan.meetings.minutes;

import java.time.Clock;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.OldMinutesText;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from a meeting to its minutes.
@Component
class MinutesPanel implements MeetingPanel {

  private final MinutesRegister register;
  private final OldMinutesText oldMinutes;
  private final Clock clock;

  MinutesPanel(MinutesRegister register, OldMinutesText oldMinutes, Clock clock) {
    this.register = register;
    this.oldMinutes = oldMinutes;
    this.clock = clock;
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
    if (latest.isEmpty() && !(writes && isOver(meeting))) return Optional.empty();
    var old = oldMinutes.has(meeting.id());
    return Optional.of(
        (out, i) -> JtepanelGenerated.render(out, i, page, meeting, latest, writes, old));
  }

  /// Held here, or on paper on a day that has passed.
  private boolean isOver(Meeting meeting) {
    return !meeting.status().isAhead() || meeting.day().isBefore(Today.of(clock));
  }
}
