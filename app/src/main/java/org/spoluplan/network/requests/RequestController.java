package org.spoluplan.network.requests;

import org.spoluplan.access.Access;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where requests are read, given to a group, and written into the network.
@Controller("networkRequestController")
@RequestMapping("/sit/zadosti")
class RequestController {

  private final Access access;
  private final Requests requests;
  private final RequestPages pages;
  private final Carrying carrying;
  private final Bodies bodies;

  RequestController(
      Access access, Requests requests, RequestPages pages, Carrying carrying, Bodies bodies) {
    this.access = access;
    this.requests = requests;
    this.pages = pages;
    this.carrying = carrying;
    this.bodies = bodies;
  }

  @GetMapping
  @PublicPage(because = "what is submitted is public, drafts are filtered out")
  Reply list(Page page) {
    return pages.list(page);
  }

  @GetMapping("/{id}")
  Reply show(Page page, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    access.require(page.actor(), RequestAction.VIEW, request);
    return pages.show(page, request);
  }

  @PostMapping("/{id}/skupina")
  Reply give(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    access.require(page.actor(), RequestAction.CARRY, request.carrying());
    var body = form.optionalId("body");
    if (body == null) return Redirect.to(id.path()).warning(page.t("request.group.choose"));
    access.require(page.actor(), MeetingAction.CARE, bodies.get(new BodyId(body)));
    carrying.give(page.actor(), id, new BodyId(body));
    return Redirect.to(id.path()).saying(page.t("request.group.given"));
  }

  @PostMapping("/{id}/do-site")
  Reply enter(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    access.require(page.actor(), RequestAction.DECIDE, request.deciding());
    var level = form.value("level");
    if (!pages.isLevel(level))
      return Redirect.to(id.path()).warning(page.t("request.level.choose"));
    return switch (carrying.enter(page.actor(), id, level)) {
      case Outcome.Done<NetworkRequestId> _ ->
          Redirect.to(id.path()).saying(page.t("request.entered"));
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          pages.show(page.refusing(reason), request).refused(reason);
    };
  }
}
