package org.spoluplan.meetings.invitations;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Lists of people to take to the meeting.
@Controller
class AnswerListController {

  private final Access access;
  private final Audit audit;
  private final Meetings meetings;
  private final InvitationViews views;

  AnswerListController(Access access, Audit audit, Meetings meetings, InvitationViews views) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.views = views;
  }

  /// The attendance sheet, to be printed and signed.
  @GetMapping("/jednani/{id}/prezencni-listina")
  Reply sheet(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.INVITE, meeting);
    audit.read(page.actor(), InvitationAction.INVITE, new Thing("meeting", id.value()));
    var view = views.of(meeting, page.actor());
    return Html.of((out, i) -> JtesheetGenerated.render(out, i, page, view));
  }

  @GetMapping("/jednani/{id}/odpovedi.csv")
  ResponseEntity<byte[]> csv(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.SEE_ANSWERS, meeting);
    audit.read(page.actor(), InvitationAction.SEE_ANSWERS, new Thing("meeting", id.value()));
    var csv =
        new Csv()
            .row(
                page.t("invitation.who"),
                page.t("invitation.for-whom"),
                page.t("invitation.function"),
                page.t("invitation.answer"));
    for (var line : views.of(meeting, page.actor()).lines()) {
      csv.row(
          line.invitee().name(),
          line.invitee().represents(),
          page.t("membership.function", line.invitee().function()),
          Optional.ofNullable(line.answer()).map(a -> page.t("invitation.answer", a)).orElse(""));
    }
    return csv.as("odpovedi-" + meeting.day() + ".csv");
  }
}
