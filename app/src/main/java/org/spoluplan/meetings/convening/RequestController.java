package org.spoluplan.meetings.convening;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RequestController {

  private final Access access;
  private final Bodies bodies;
  private final Requests requests;
  private final Requesting requesting;
  private final RequestPages pages;

  RequestController(
      Access access, Bodies bodies, Requests requests, Requesting requesting, RequestPages pages) {
    this.access = access;
    this.bodies = bodies;
    this.requests = requests;
    this.requesting = requesting;
    this.pages = pages;
  }

  @GetMapping("/skupiny/{id}/zadost-o-jednani")
  Reply form(@PathVariable BodyId id, Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), ConveningAction.REQUEST, body);
    return pages.form(page, body, Form.empty());
  }

  @PostMapping("/skupiny/{id}/zadost-o-jednani")
  Reply ask(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.get(id);
    access.require(page.actor(), ConveningAction.REQUEST, body);
    var subject = form.text("subject", 300);
    var reason = form.optionalText("reason", 4000);
    if (!form.valid()) return pages.form(page, body, form).asInvalid();
    return requesting
        .ask(page.actor(), id, subject, reason)
        .either(
            asked -> Redirect.to(requests.get(asked).path()).saying(page.t("convening.asked")),
            refusal -> pages.form(page.refusing(refusal), body, form).refused(refusal));
  }

  @GetMapping("/zadosti-o-jednani/{id}")
  Reply show(@PathVariable RequestId id, Page page) {
    var request = requests.get(id);
    access.require(page.actor(), ConveningAction.VIEW_REQUEST, bodies.get(request.body()));
    return pages.request(page, request);
  }

  @PostMapping("/zadosti-o-jednani/{id}/pripojit-se")
  Reply join(@PathVariable RequestId id, Page page) {
    var request = requests.get(id);
    access.require(page.actor(), ConveningAction.REQUEST, bodies.get(request.body()));
    return after(page, request, requesting.join(page.actor(), id), "convening.joined");
  }

  @PostMapping("/zadosti-o-jednani/{id}/odstoupit")
  Reply leave(@PathVariable RequestId id, Page page) {
    var request = requests.get(id);
    access.require(page.actor(), ConveningAction.REQUEST, bodies.get(request.body()));
    return after(page, request, requesting.leave(page.actor(), id), "convening.left");
  }

  private Reply after(Page page, MeetingRequest request, Outcome<RequestId> outcome, String said) {
    return outcome.either(
        _ -> Redirect.to(request.path()).saying(page.t(said)),
        refusal -> pages.request(page.refusing(refusal), request).refused(refusal));
  }
}
