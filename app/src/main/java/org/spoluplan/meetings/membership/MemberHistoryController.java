package org.spoluplan.meetings.membership;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.MemberList.Member;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who was in a body when, and at how many of its meetings.
@Controller
class MemberHistoryController {

  private final Access access;
  private final Audit audit;
  private final Bodies bodies;
  private final Memberships memberships;
  private final MemberList lists;
  private final Attending attending;
  private final Clock clock;

  MemberHistoryController(
      Access access,
      Audit audit,
      Bodies bodies,
      Memberships memberships,
      MemberList lists,
      Attending attending,
      Clock clock) {
    this.access = access;
    this.audit = audit;
    this.bodies = bodies;
    this.memberships = memberships;
    this.lists = lists;
    this.attending = attending;
    this.clock = clock;
  }

  @GetMapping("/skupiny/{id}/clenove/historie")
  Reply show(@PathVariable BodyId id, Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), MembershipAction.VIEW, body);
    audit.read(page.actor(), MembershipAction.VIEW, new Thing("body", id.value()));
    var history = history(page, body);
    var form = Form.filled(Map.of("den", Today.of(clock)));
    return Html.of((out, i) -> JtehistoryGenerated.render(out, i, page, history, form));
  }

  @GetMapping("/skupiny/{id}/clenove/historie.csv")
  ResponseEntity<byte[]> takeAway(@PathVariable BodyId id, Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), MembershipAction.VIEW, body);
    audit.read(page.actor(), MembershipAction.VIEW, new Thing("body", id.value()));
    return csv(page, history(page, body)).as("clenove.csv");
  }

  @GetMapping("/clenstvi/{id}/ucast")
  Reply participation(@PathVariable MembershipId id, Page page) {
    var held = memberships.get(id);
    var body = bodies.get(held.body());
    var scope = Attending.scope(body, held);
    access.require(page.actor(), MembershipAction.SEE_ATTENDANCE, scope);
    audit.read(page.actor(), MembershipAction.SEE_ATTENDANCE, new Thing("membership", id.value()));
    var member = lists.of(java.util.List.of(held)).getFirst();
    var was = attending.of(body, held);
    return Html.of((out, i) -> JteparticipationGenerated.render(out, i, page, body, member, was));
  }

  private MemberHistory history(Page page, BodySummary body) {
    var all = memberships.all(body.id());
    return new MemberHistory(body, lists.of(all), attending.of(page, body, all), Today.of(clock));
  }

  private Csv csv(Page page, MemberHistory history) {
    var csv =
        new Csv()
            .row(
                page.t("membership.who"),
                page.t("membership.for-whom"),
                page.t("membership.function"),
                page.t("membership.since"),
                page.t("membership.last-day"),
                page.t("membership.why-ended"),
                page.t("membership.attended"),
                page.t("membership.held"));
    for (var member : history.members()) csv.row(cells(page, history, member));
    return csv;
  }

  private static java.util.List<? extends @Nullable Object> cells(
      Page page, MemberHistory history, Member member) {
    var held = member.membership();
    var was = history.of(member);
    return java.util.Arrays.<@Nullable Object>asList(
        member.name(),
        member.organisation(),
        page.t("membership.function", held.function()),
        held.validity().from(),
        held.validity().to(),
        held.endReason() == null ? "" : page.t("membership.end-reason", held.endReason()),
        was.map(w -> String.valueOf(w.attended().size())).orElse(""),
        was.map(w -> String.valueOf(w.held())).orElse(""));
  }
}
