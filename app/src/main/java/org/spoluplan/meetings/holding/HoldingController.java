package org.spoluplan.meetings.holding;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A meeting begins and ends.
@Controller
class HoldingController {

  private final Access access;
  private final Meetings meetings;
  private final Holding holding;
  private final HoldingPages pages;
  private final LivePage live;

  HoldingController(
      Access access, Meetings meetings, Holding holding, HoldingPages pages, LivePage live) {
    this.access = access;
    this.meetings = meetings;
    this.holding = holding;
    this.pages = pages;
    this.live = live;
  }

  @PostMapping("/jednani/{id}/zahajit")
  Reply open(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), HoldingAction.HOLD, meeting);
    var at = form.optionalTime("cas");
    if (!form.valid()) return pages.times(page, meeting, form).asInvalid();
    return after(page, meeting, form, holding.open(page.actor(), id, at), "holding.said.opened");
  }

  @PostMapping("/jednani/{id}/ukoncit")
  Reply close(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), HoldingAction.HOLD, meeting);
    var at = form.optionalTime("cas");
    if (!form.valid()) return pages.times(page, meeting, form).asInvalid();
    return holding
        .close(page.actor(), id, at)
        .either(
            _ ->
                Redirect.to(LivePage.path(id))
                    .saying(page.t("holding.said.closed"), meeting.path() + "/pokracovat"),
            refusal -> refused(page, meeting, form, refusal));
  }

  @PostMapping("/jednani/{id}/pokracovat")
  Reply goOn(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), HoldingAction.HOLD, meetings.get(id));
    return holding
        .goOn(page.actor(), id)
        .either(
            _ -> Redirect.to(LivePage.path(id)).saying(page.t("holding.said.goes-on")),
            refusal -> live.show(page.refusing(refusal), id).refused(refusal));
  }

  private Reply after(Page page, Meeting meeting, Form form, Outcome<Course> outcome, String said) {
    return outcome.either(
        _ -> Redirect.to(LivePage.path(meeting.id())).saying(page.t(said)),
        refusal -> refused(page, meeting, form, refusal));
  }

  /// What is wrong with the time is said by its field, all else on the page of the meeting.
  private Reply refused(Page page, Meeting meeting, Form form, Refusal refusal) {
    if (refusal.kind() == Refusal.Kind.INVALID) {
      form.reject("cas", refusal);
      return pages.times(page, meeting, form).refused(refusal);
    }
    return live.show(page.refusing(refusal), meeting.id()).refused(refusal);
  }
}
