package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The meeting in progress, for the room and for those who are elsewhere.
@Controller
class LiveController {

  private final Access access;
  private final Audit audit;
  private final Sittings sittings;
  private final Watching watching;

  LiveController(Access access, Audit audit, Sittings sittings, Watching watching) {
    this.access = access;
    this.audit = audit;
    this.sittings = sittings;
    this.watching = watching;
  }

  @GetMapping("/jednani/{id}/zive")
  Reply show(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), VotingAction.FOLLOW, sittings.get(id));
    audit.read(page.actor(), VotingAction.FOLLOW, new Thing("meeting", id.value()));
    var view = watching.meeting(page.actor(), id);
    return Html.of((out, i) -> JteliveGenerated.render(out, i, page, view, Optional.empty()));
  }

  /// What changes on that page, asked for again each time something happened.
  @GetMapping("/jednani/{id}/zive/ted")
  Reply now(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), VotingAction.FOLLOW, sittings.get(id));
    var view = watching.meeting(page.actor(), id);
    return Html.of((out, i) -> JtenowGenerated.render(out, i, page, view, true));
  }
}
