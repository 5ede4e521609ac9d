package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// How votes ended, on the page of their meeting.
@Component
class VotesPanel implements MeetingPanel {

  private final Watching watching;

  VotesPanel(Watching watching) {
    this.watching = watching;
  }

  @Override
  public int position() {
    return 40;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(VotingAction.FOLLOW, meeting)) return Optional.empty();
    var view = watching.votes(page.actor(), meeting.id());
    if (view.ended().isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, view));
  }
}
