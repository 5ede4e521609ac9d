package org.spoluplan.meetings.conclusions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Mention;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Reported decisions and mentions: small forms on the page of conclusions.
@Controller
@RequestMapping("/jednani/{meetingId}")
class NotesController {

  private final Access access;
  private final Meetings meetings;
  private final Agendas agendas;
  private final Bodies bodies;
  private final Noting noting;
  private final ConclusionPages pages;

  NotesController(
      Access access,
      Meetings meetings,
      Agendas agendas,
      Bodies bodies,
      Noting noting,
      ConclusionPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.agendas = agendas;
    this.bodies = bodies;
    this.noting = noting;
    this.pages = pages;
  }

  @PostMapping("/prevzata-rozhodnuti")
  Reply report(@PathVariable MeetingId meetingId, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var details = ReportDetails.read(form, bodies.list(), agendas.agenda(meetingId));
    if (!form.valid()) return pages.all(page, meeting, form).asInvalid();
    return noting
        .report(page.actor(), meetingId, details)
        .either(
            _ -> back(meetingId, "prevzata").saying(page.t("page.saved")),
            refusal -> pages.all(page.refusing(refusal), meeting, form).refused(refusal));
  }

  @PostMapping("/prevzata-rozhodnuti/{id}/smazat")
  Reply withdrawReport(@PathVariable MeetingId meetingId, @PathVariable UUID id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var undo = meeting.path() + "/prevzata-rozhodnuti/" + id + "/vratit";
    return noting
        .withdrawReport(page.actor(), meetingId, id)
        .either(
            _ -> back(meetingId, "prevzata").saying(page.t("report.removed"), undo),
            refusal -> refused(page, meeting, refusal));
  }

  @PostMapping("/prevzata-rozhodnuti/{id}/vratit")
  Reply restoreReport(@PathVariable MeetingId meetingId, @PathVariable UUID id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    return noting
        .restoreReport(page.actor(), meetingId, id)
        .either(
            _ -> back(meetingId, "prevzata").saying(page.t("conclusion.restored")),
            refusal -> refused(page, meeting, refusal));
  }

  @PostMapping("/zminky")
  Reply mention(@PathVariable MeetingId meetingId, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var details = MentionDetails.read(form);
    if (!form.valid()) return pages.all(page, meeting, form).asInvalid();
    return noting
        .mention(page.actor(), meetingId, details)
        .either(
            _ -> back(meetingId, "zminky").saying(page.t("page.saved")),
            refusal -> pages.all(page.refusing(refusal), meeting, form).refused(refusal));
  }

  @PostMapping("/zminky/{id}/smazat")
  Reply forget(@PathVariable MeetingId meetingId, @PathVariable UUID id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    return noting
        .forget(page.actor(), meetingId, id)
        .either(
            gone -> forgotten(page, meetingId, gone), refusal -> refused(page, meeting, refusal));
  }

  private static Redirect forgotten(Page page, MeetingId meeting, Optional<Mention> gone) {
    var home = back(meeting, "zminky");
    return gone.map(mention -> home.saying(page.t("mention.removed"), again(mention))).orElse(home);
  }

  private Html refused(Page page, Meeting meeting, Refusal refusal) {
    return pages.all(page.refusing(refusal), meeting, Form.empty()).refused(refusal);
  }

  private static String again(Mention mention) {
    var reference = mention.reference();
    return "/jednani/"
        + mention.meeting().value()
        + "/zminky?mention="
        + Code.of(mention.kind())
        + "&mentionName="
        + URLEncoder.encode(mention.name(), StandardCharsets.UTF_8)
        + (reference == null
            ? ""
            : "&mentionReference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
  }

  private static Redirect back(MeetingId meeting, String part) {
    return Redirect.to("/jednani/" + meeting.value() + "/zavery#" + part);
  }
}
