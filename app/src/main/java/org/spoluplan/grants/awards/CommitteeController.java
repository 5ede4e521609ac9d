package org.spoluplan.grants.awards;

import org.spoluplan.access.Access;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Puts what is recommended before a committee.
@Controller
class CommitteeController {

  private final Access access;
  private final Calls calls;
  private final PuttingToCommittee putting;
  private final AwardPages pages;

  CommitteeController(Access access, Calls calls, PuttingToCommittee putting, AwardPages pages) {
    this.access = access;
    this.calls = calls;
    this.putting = putting;
    this.pages = pages;
  }

  @PostMapping("/dotace/vyzvy/{id}/vybor")
  Reply put(Page page, Form form, @PathVariable CallId id) {
    var call = calls.get(id);
    access.require(page.actor(), AwardAction.DIVIDE, call.programme());
    var meeting = form.optionalId("meeting");
    if (meeting == null) form.reject("meeting", "form.error.choose");
    if (meeting == null || !form.valid()) {
      return pages.divide(page, pages.usual(call), call, "").asInvalid();
    }
    return switch (putting.put(page.actor(), id, new MeetingId(meeting))) {
      case Outcome.Done<CallId> _ ->
          Redirect.to(call.path() + "/rozdeleni#vybor").saying(page.t("award.committee.put"));
      case Outcome.Refused<CallId>(var reason) ->
          pages.divide(page.refusing(reason), pages.usual(call), call, "").refused(reason);
    };
  }
}
