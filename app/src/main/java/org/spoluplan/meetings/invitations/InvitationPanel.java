package org.spoluplan.meetings.invitations;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingPanel;
import org.spoluplan.meetings.OldMinutesText;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// "Who will come" on the page of a meeting: the button that invites, answers against the quorum,
/// what to take away.
@Component
class InvitationPanel implements MeetingPanel {

  private final InvitationViews views;
  private final OldMinutesText old;

  InvitationPanel(InvitationViews views, OldMinutesText old) {
    this.views = views;
    this.old = old;
  }

  @Override
  public int position() {
    return 20;
  }

  @Override
  public Optional<Html.Template> panel(Meeting meeting, Page page) {
    if (!page.may(InvitationAction.TAKE_ENTRY, meeting)
        && !page.may(InvitationAction.INVITE, meeting)) {
      return Optional.empty();
    }
    if (old.has(meeting.id())) return Optional.empty();
    var view = views.of(meeting, page.actor());
    return Optional.of((out, i) -> JteinvitationsGenerated.render(out, i, page, view));
  }
}
