package org.spoluplan.meetings.live;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.LiveAction;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
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
  private final Meetings meetings;
  private final LivePages pages;

  LiveController(Access access, Audit audit, Meetings meetings, LivePages pages) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.pages = pages;
  }

  @GetMapping("/jednani/{id}/zive")
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), LiveAction.FOLLOW, meeting);
    audit.read(page.actor(), LiveAction.FOLLOW, new Thing("meeting", id.value()));
    return pages.show(page, meeting);
  }

  /// What changes on that page, asked for again each time something happened.
  @GetMapping("/jednani/{id}/zive/ted")
  Reply now(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), LiveAction.FOLLOW, meeting);
    return pages.now(page, meeting);
  }
}
