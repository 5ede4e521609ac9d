package org.spoluplan.meetings.planning;

import java.time.Clock;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.PlausibleDays;
import org.spoluplan.meetings.PublishedMinutes;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class MeetingController {

  private final Access access;
  private final MeetingRegister meetings;
  private final PublishedMinutes minutes;
  private final Bodies bodies;
  private final Planning planning;
  private final MeetingPages pages;
  private final Clock clock;

  MeetingController(
      Access access,
      MeetingRegister meetings,
      PublishedMinutes minutes,
      Bodies bodies,
      Planning planning,
      MeetingPages pages,
      Clock clock) {
    this.access = access;
    this.meetings = meetings;
    this.minutes = minutes;
    this.bodies = bodies;
    this.planning = planning;
    this.pages = pages;
    this.clock = clock;
  }

  /// Anybody sees meetings that are open to all; members see theirs too.
  @GetMapping("/jednani")
  Reply list(Page page, Form form) {
    access.require(page.actor(), PlanningAction.VIEW_MEETING, Scoped.of(Scoped.OPEN_TO_ALL));
    var reach = access.reach(page.actor(), PlanningAction.VIEW_MEETING);
    var body =
        Optional.ofNullable(form.optionalId("skupina")).map(BodyId::new).flatMap(bodies::find);
    var view = MeetingList.of(meetings, minutes, reach, body, form);
    return Html.of((out, i) -> JtemeetingsGenerated.render(out, i, page, view));
  }

  @GetMapping("/jednani/{id}")
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.VIEW_MEETING, meeting);
    return pages.meeting(page, meeting);
  }

  @GetMapping("/skupiny/{id}/jednani/nove")
  Reply planForm(@PathVariable BodyId id, Page page) {
    var body = bodies.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, body);
    return pages.form(page, pages.emptyForm(body), body, null);
  }

  @PostMapping("/skupiny/{id}/jednani")
  Reply plan(@PathVariable BodyId id, Page page, Form form) {
    var body = bodies.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, body);
    var details = MeetingDetails.read(form, pages.others(page, body, null), days());
    if (!form.valid()) return pages.form(page, form, body, null).asInvalid();
    var meeting = planning.plan(page.actor(), id, details);
    return Redirect.to("/jednani/" + meeting.value()).saying(page.t("meeting.planned"));
  }

  @GetMapping("/jednani/{id}/upravit")
  Reply changeForm(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    return pages.form(page, MeetingDetails.form(meeting), meeting.body(), meeting);
  }

  @PostMapping("/jednani/{id}")
  Reply change(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    var details = MeetingDetails.read(form, pages.others(page, meeting.body(), meeting), days());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, form, meeting.body(), meeting).asInvalid();
    return planning
        .change(page.actor(), meeting, details, version)
        .either(
            _ -> Redirect.to(meeting.path()).saying(page.t("page.saved")),
            refusal -> refused(page, form, id, refusal));
  }

  @GetMapping("/jednani/{id}/zrusit")
  Reply cancelForm(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    return pages.cancel(page, meeting, Form.empty());
  }

  @PostMapping("/jednani/{id}/zrusit")
  Reply cancel(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    var because = form.text("because", 500);
    if (!form.valid()) return pages.cancel(page, meeting, form).asInvalid();
    return planning
        .cancel(page.actor(), meeting, because)
        .either(
            _ -> Redirect.to(meeting.path()).saying(page.t("meeting.cancelled")),
            refusal -> pages.cancel(page.refusing(refusal), meeting, form).refused(refusal));
  }

  /// Of what was planned by mistake nothing is left.
  @PostMapping("/jednani/{id}/smazat")
  Reply delete(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), PlanningAction.PLAN_MEETING, meeting);
    return planning
        .delete(page.actor(), meeting)
        .either(
            _ -> Redirect.to(meeting.body().path()).saying(page.t("meeting.deleted")),
            refusal ->
                pages.cancel(page.refusing(refusal), meeting, Form.empty()).refused(refusal));
  }

  private PlausibleDays days() {
    return PlausibleDays.seenOn(Today.of(clock));
  }

  /// What was typed stays, over the version that is there now.
  private Html refused(Page page, Form form, MeetingId id, Refusal refusal) {
    var newest = meetings.get(id);
    var again = form.with("version", newest.version());
    return pages.form(page.refusing(refusal), again, newest.body(), newest).refused(refusal);
  }
}
