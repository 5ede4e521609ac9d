package org.spoluplan.meetings.invitations;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.page.SiteAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The address of one's own calendar.
@Controller
class SubscriptionController {

  private final Access access;
  private final CalendarFeeds feeds;
  private final Subscribing subscribing;
  private final SiteAddress site;

  SubscriptionController(
      Access access, CalendarFeeds feeds, Subscribing subscribing, SiteAddress site) {
    this.access = access;
    this.feeds = feeds;
    this.subscribing = subscribing;
    this.site = site;
  }

  @GetMapping("/kalendar")
  Reply show(Page page) {
    access.require(page.actor(), InvitationAction.SUBSCRIBE, Scoped.EVERYWHERE);
    return page(page, Optional.empty());
  }

  /// Answers with the page itself: the address is shown once and kept nowhere, so there is nothing
  /// a redirect could lead to.
  @PostMapping("/kalendar")
  Reply renew(Page page) {
    access.require(page.actor(), InvitationAction.SUBSCRIBE, Scoped.EVERYWHERE);
    var secret = subscribing.renew(page.actor());
    return page(page, Optional.of(site.of("/kalendar/" + secret.text() + ".ics")));
  }

  @PostMapping("/kalendar/zrusit")
  Reply stop(Page page) {
    access.require(page.actor(), InvitationAction.SUBSCRIBE, Scoped.EVERYWHERE);
    subscribing.stop(page.actor());
    return Redirect.to("/kalendar").saying(page.t("invitation.feed.stopped"));
  }

  private Html page(Page page, Optional<String> address) {
    var since = feeds.since(page.actor().signedInPerson());
    var open = site.of("/kalendar/verejny.ics");
    return Html.of((out, i) -> JtecalendarGenerated.render(out, i, page, since, address, open));
  }
}
