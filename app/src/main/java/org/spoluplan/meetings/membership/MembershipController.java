package org.spoluplan.meetings.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.Membership.EndReason;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MembershipController {

  private final Access access;
  private final Audit audit;
  private final Bodies bodies;
  private final Memberships memberships;
  private final MemberList lists;
  private final MembershipChoices choices;
  private final JoiningRules joining;
  private final VotersOfADay voters;
  private final StayingAway stayingAway;
  private final Admitting admitting;
  private final Clock clock;

  MembershipController(
      Access access,
      Audit audit,
      Bodies bodies,
      Memberships memberships,
      MemberList lists,
      MembershipChoices choices,
      JoiningRules joining,
      VotersOfADay voters,
      StayingAway stayingAway,
      Admitting admitting,
      Clock clock) {
    this.access = access;
    this.audit = audit;
    this.bodies = bodies;
    this.memberships = memberships;
    this.lists = lists;
    this.choices = choices;
    this.joining = joining;
    this.voters = voters;
    this.stayingAway = stayingAway;
    this.admitting = admitting;
    this.clock = clock;
  }

  /// @param day who was in the body then; today when not said
  @GetMapping("/skupiny/{id}/clenove")
  Reply members(
      @PathVariable BodyId id,
      @RequestParam(name = "den", required = false) String day,
      Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), MembershipAction.VIEW, body);
    audit.read(page.actor(), MembershipAction.VIEW, new Thing("body", id.value()));
    var form = Form.filled(java.util.Map.of("den", day == null ? today() : day));
    var asked = form.optionalDate("den");
    var on = asked == null ? today() : asked;
    var now = lists.of(memberships.on(id, on));
    var ended = lists.of(memberships.all(id).stream().filter(m -> m.isOver(today())).toList());
    var away = stayingAway.of(id, lists.of(memberships.on(id, today())), today());
    var lead = voters.sentence(page, id, on, now);
    var answer =
        Html.of(
            (out, i) ->
                JtemembersGenerated.render(
                    out, i, page, body, form, lead, now, ended, away, today()));
    return form.valid() ? answer : answer.asInvalid();
  }

  @GetMapping("/skupiny/{id}/clenove/novy")
  Reply admitForm(@PathVariable BodyId id, Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, body);
    return form(
        page,
        body,
        Form.filled(java.util.Map.of("from", today(), "votes", "true", "function", "member")));
  }

  @PostMapping("/skupiny/{id}/clenove")
  Reply admit(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, body);
    var details = MembershipDetails.read(form, choices.of(page, body));
    if (form.valid()) joining.check(form, id, details);
    if (!form.valid()) return form(page, body, form).asInvalid();
    return admitting
        .admit(page.actor(), id, details)
        .either(
            _ -> Redirect.to(list(id)).saying(page.t("membership.admitted")),
            refusal -> form(page.refusing(refusal), body, form).refused(refusal));
  }

  @GetMapping("/clenstvi/{id}")
  Reply show(@PathVariable MembershipId id, Page page) {
    var membership = memberships.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, bodies.get(membership.body()));
    return change(
        page, membership, Form.filled(java.util.Map.of("last", today(), "first", today())));
  }

  @PostMapping("/clenstvi/{id}/ukoncit")
  Reply end(@PathVariable MembershipId id, Page page, Form form) {
    var membership = memberships.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, bodies.get(membership.body()));
    var last = form.date("last");
    var reason = form.choice("reason", EndReason.class);
    var offered = choices.of(page, bodies.get(membership.body()));
    offered.require(form, "endedAt", offered.meetings());
    var meeting = form.optionalId("endedAt");
    if (!form.valid()) return change(page, membership, form).asInvalid();
    return admitting
        .end(page.actor(), id, last, reason, meeting)
        .either(
            _ ->
                Redirect.to(list(membership.body()))
                    .saying(page.t("membership.ended"), reinstating(membership)),
            refusal -> change(page.refusing(refusal), membership, form).refused(refusal));
  }

  @PostMapping("/clenstvi/{id}/obnovit")
  Reply reinstate(@PathVariable MembershipId id, Page page, Form form) {
    var membership = memberships.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, bodies.get(membership.body()));
    var to = form.optionalDate("do");
    if (!form.valid()) return change(page, membership, form).asInvalid();
    return admitting
        .reinstate(page.actor(), id, to)
        .either(
            _ -> Redirect.to(list(membership.body())).saying(page.t("membership.reinstated")),
            refusal -> change(page.refusing(refusal), membership, form).refused(refusal));
  }

  private static String reinstating(Membership membership) {
    var to = membership.validity().to();
    return membership.path() + "/obnovit" + (to == null ? "" : "?do=" + to);
  }

  @PostMapping("/clenstvi/{id}/prevest")
  Reply transfer(@PathVariable MembershipId id, Page page, Form form) {
    var membership = memberships.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, bodies.get(membership.body()));
    var to = target(form);
    if (to != null) access.require(page.actor(), MembershipAction.MANAGE, bodies.get(to));
    var first = form.date("first");
    var offered = choices.of(page, bodies.get(membership.body()));
    offered.require(form, "movedAt", offered.meetings());
    var meeting = form.optionalId("movedAt");
    if (to == null || !form.valid()) return change(page, membership, form).asInvalid();
    return admitting
        .transfer(page.actor(), id, to, first, meeting)
        .either(
            _ -> Redirect.to(list(to)).saying(page.t("membership.transferred")),
            refusal -> change(page.refusing(refusal), membership, form).refused(refusal));
  }

  @PostMapping("/clenstvi/{id}/smazat")
  Reply remove(@PathVariable MembershipId id, Page page, Form form) {
    var membership = memberships.get(id);
    access.require(page.actor(), MembershipAction.MANAGE, bodies.get(membership.body()));
    return admitting
        .remove(page.actor(), id)
        .either(
            body -> Redirect.to(list(body)).saying(page.t("membership.removed")),
            refusal -> change(page.refusing(refusal), membership, form).refused(refusal));
  }

  private static @Nullable BodyId target(Form form) {
    UUID id = form.optionalId("body");
    if (id == null) form.reject("body", "form.error.choose");
    return id == null ? null : new BodyId(id);
  }

  private Html form(Page page, BodySummary body, Form form) {
    var offered = choices.of(page, body);
    return Html.of((out, i) -> JteadmitGenerated.render(out, i, page, body, form, offered));
  }

  private Html change(Page page, Membership membership, Form form) {
    var body = bodies.get(membership.body());
    var member = lists.of(java.util.List.of(membership)).getFirst();
    var offered = choices.of(page, body);
    return Html.of(
        (out, i) -> JtemembershipGenerated.render(out, i, page, body, member, form, offered));
  }

  private LocalDate today() {
    return Today.of(clock);
  }

  private static String list(BodyId body) {
    return "/skupiny/" + body.value() + "/clenove";
  }
}
