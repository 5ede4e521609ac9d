package org.spoluplan.meetings.conclusions;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Conclusion.Kind;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/jednani/{meetingId}/zavery")
class ConclusionController {

  private final Access access;
  private final Meetings meetings;
  private final Agendas agendas;
  private final ConclusionRegister conclusions;
  private final Concluding concluding;
  private final ConclusionPages pages;

  ConclusionController(
      Access access,
      Meetings meetings,
      Agendas agendas,
      ConclusionRegister conclusions,
      Concluding concluding,
      ConclusionPages pages) {
    this.access = access;
    this.meetings = meetings;
    this.agendas = agendas;
    this.conclusions = conclusions;
    this.concluding = concluding;
    this.pages = pages;
  }

  /// @param bod the point in progress, to be filled in beforehand
  @GetMapping
  Reply show(
      @PathVariable MeetingId meetingId,
      @RequestParam(required = false, defaultValue = "") String bod,
      Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.VIEW, meeting);
    return pages.all(page, meeting, Form.empty().with("item", bod));
  }

  @PostMapping
  Reply add(@PathVariable MeetingId meetingId, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var details = ConclusionDetails.read(form, agendas.agenda(meetingId));
    if (!form.valid()) return pages.all(page, meeting, form).asInvalid();
    return concluding
        .add(page.actor(), meeting, details)
        .either(
            id -> back(form, meeting, id).saying(page.t("conclusion.added")),
            refusal -> pages.all(page.refusing(refusal), meeting, form).refused(refusal));
  }

  /// One click: an adopted motion becomes a conclusion.
  @PostMapping("/z-hlasovani/{motion}")
  Reply take(@PathVariable MeetingId meetingId, @PathVariable MotionId motion, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    return concluding
        .take(page.actor(), meeting, motion)
        .either(
            id ->
                toLine(meeting, id)
                    .saying(
                        page.t("conclusion.added"),
                        meeting.path() + "/zavery/" + id.value() + "/smazat"),
            refusal -> listRefusing(page, meeting, refusal));
  }

  @GetMapping("/{id}")
  Reply editForm(@PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var conclusion = conclusions.get(meetingId, id);
    return pages.edit(page, meeting, conclusion, ConclusionDetails.form(conclusion));
  }

  @PostMapping("/{id}")
  Reply edit(
      @PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var conclusion = conclusions.get(meetingId, id);
    var details = ConclusionDetails.read(form, agendas.agenda(meetingId));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.edit(page, meeting, conclusion, form).asInvalid();
    return concluding
        .edit(page.actor(), conclusion, details, version)
        .either(
            _ -> toLine(meeting, id).saying(page.t("page.saved")),
            refusal -> changedMeanwhile(page, meeting, conclusion, form, refusal));
  }

  /// One click, and one more to take it back.
  @PostMapping("/{id}/druh")
  Reply mark(
      @PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var conclusion = conclusions.get(meetingId, id);
    var kind = form.choice("kind", Kind.class);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.all(page, meeting, form).asInvalid();
    return concluding
        .mark(page.actor(), conclusion, kind, version)
        .either(
            _ -> toLine(meeting, id).saying(marked(page, kind), backTo(conclusion, version + 1)),
            refusal -> listRefusing(page, meeting, refusal));
  }

  @PostMapping("/{id}/posunout")
  Reply move(
      @PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page, Form form) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var up = form.value("smer").equals("nahoru");
    return concluding
        .move(page.actor(), conclusions.get(meetingId, id), up ? -1 : 1)
        .either(_ -> toLine(meeting, id), refusal -> listRefusing(page, meeting, refusal));
  }

  @PostMapping("/{id}/smazat")
  Reply remove(@PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    var conclusion = conclusions.get(meetingId, id);
    return concluding
        .remove(page.actor(), conclusion)
        .either(
            _ ->
                Redirect.to(meeting.path() + "/zavery")
                    .saying(page.t("conclusion.removed"), address(conclusion) + "/vratit"),
            refusal -> listRefusing(page, meeting, refusal));
  }

  @PostMapping("/{id}/vratit")
  Reply restore(@PathVariable MeetingId meetingId, @PathVariable ConclusionId id, Page page) {
    var meeting = meetings.get(meetingId);
    access.require(page.actor(), ConclusionAction.RECORD, meeting);
    return concluding
        .restore(page.actor(), meetingId, id)
        .either(
            _ -> toLine(meeting, id).saying(page.t("conclusion.restored")),
            refusal -> listRefusing(page, meeting, refusal));
  }

  /// What was typed stays, over the version that is there now.
  private Html changedMeanwhile(
      Page page, Meeting meeting, Conclusion old, Form form, Refusal refusal) {
    var newest = conclusions.get(meeting.id(), old.id());
    var again = form.with("version", newest.version());
    return pages.edit(page.refusing(refusal), meeting, newest, again).refused(refusal);
  }

  private Html listRefusing(Page page, Meeting meeting, Refusal refusal) {
    return pages.all(page.refusing(refusal), meeting, Form.empty()).refused(refusal);
  }

  private static String marked(Page page, Kind kind) {
    return page.t("conclusion.marked", page.t("conclusion.kind", kind));
  }

  private static String backTo(Conclusion before, int version) {
    return address(before) + "/druh?kind=" + Code.of(before.kind()) + "&version=" + version;
  }

  private static String address(Conclusion conclusion) {
    return new ConclusionsView.Line(conclusion, null).address();
  }

  /// To the page the form was on.
  private static Redirect back(Form form, Meeting meeting, ConclusionId id) {
    return form.has("zpet", "zive")
        ? Redirect.to(LivePage.path(meeting.id()) + "#zaver-" + id.value())
        : toLine(meeting, id);
  }

  private static Redirect toLine(Meeting meeting, ConclusionId id) {
    return Redirect.to(meeting.path() + "/zavery#zaver-" + id.value());
  }
}
