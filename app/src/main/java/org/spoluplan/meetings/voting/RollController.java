package org.spoluplan.meetings.voting;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.LivePage;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The roll: who comes, goes, is excused.
@Controller
class RollController {

  private final Access access;
  private final Sittings sittings;
  private final CallingRoll calling;
  private final Roll roll;
  private final Watching watching;
  private final LivePage live;

  RollController(
      Access access,
      Sittings sittings,
      CallingRoll calling,
      Roll roll,
      Watching watching,
      LivePage live) {
    this.access = access;
    this.sittings = sittings;
    this.calling = calling;
    this.roll = roll;
    this.watching = watching;
    this.live = live;
  }

  @PostMapping("/jednani/{id}/prezence/jsem-tu")
  Reply checkIn(@PathVariable MeetingId id, Page page, Form form) {
    access.require(page.actor(), RollAction.CHECK_IN, sittings.get(id));
    return after(
        page, id, calling.checkIn(page.actor(), id, form.checked("remote")), "roll.said.here");
  }

  @PostMapping("/jednani/{id}/prezence/odchazim")
  Reply checkOut(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), RollAction.CHECK_IN, sittings.get(id));
    return after(page, id, calling.checkOut(page.actor(), id), "roll.said.left");
  }

  @PostMapping("/jednani/{id}/prezence/podle-odpovedi")
  Reply byReplies(@PathVariable MeetingId id, Page page) {
    access.require(page.actor(), RollAction.CALL_ROLL, sittings.get(id));
    return calling
        .byReplies(page.actor(), id)
        .either(
            count -> Redirect.to(LivePage.path(id)).saying(page.t("roll.noted.by-replies", count)),
            refusal -> refused(page, id, refusal));
  }

  @PostMapping("/jednani/{id}/prezence/prisel")
  Reply came(@PathVariable MeetingId id, Page page, Form form) {
    access.require(page.actor(), RollAction.CALL_ROLL, sittings.get(id));
    var line = line(id, form);
    return after(page, id, calling.came(page.actor(), line, form.checked("remote")), "roll.noted");
  }

  @PostMapping("/jednani/{id}/prezence/odesel")
  Reply left(@PathVariable MeetingId id, Page page, Form form) {
    access.require(page.actor(), RollAction.CALL_ROLL, sittings.get(id));
    return after(page, id, calling.left(page.actor(), line(id, form)), "roll.noted");
  }

  @PostMapping("/jednani/{id}/prezence/nebyl")
  Reply mark(@PathVariable MeetingId id, Page page, Form form) {
    access.require(page.actor(), RollAction.CALL_ROLL, sittings.get(id));
    var status = form.choice("status", AttendanceStatus.class);
    var note = form.optionalText("note", 500);
    if (!form.valid() || status == AttendanceStatus.PRESENT) return Redirect.to(LivePage.path(id));
    return after(page, id, calling.mark(page.actor(), line(id, form), status, note), "roll.noted");
  }

  @PostMapping("/jednani/{id}/prezence/host")
  Reply guest(@PathVariable MeetingId id, Page page, Form form) {
    access.require(page.actor(), RollAction.CALL_ROLL, sittings.get(id));
    var name = form.text("guest-name", 200);
    var organisation = form.optionalText("guest-organisation", 300);
    if (!form.valid()) {
      var view = watching.roll(page.actor(), id);
      return Html.invalid((out, i) -> JteguestGenerated.render(out, i, page, view, form));
    }
    var remote = form.checked("remote");
    return after(
        page, id, calling.guestCame(page.actor(), id, name, organisation, remote), "roll.noted");
  }

  /// Named by the line itself, or by a membership that has none yet.
  private AttendanceId line(MeetingId meeting, Form form) {
    var line = form.optionalId("line");
    if (line != null) {
      var id = new AttendanceId(line);
      if (!roll.meetingOf(id).equals(meeting)) throw new NotFound("attendance", line);
      return id;
    }
    var member = form.optionalId("member");
    if (member == null) throw new NotFound("attendance", meeting.value());
    return calling.lineOf(meeting, new MembershipId(member));
  }

  private Reply after(Page page, MeetingId id, Outcome<AttendanceId> outcome, String said) {
    return outcome.either(
        _ -> Redirect.to(LivePage.path(id)).saying(page.t(said)),
        refusal -> refused(page, id, refusal));
  }

  private Reply refused(Page page, MeetingId id, Refusal refusal) {
    return live.show(page.refusing(refusal), id).refused(refusal);
  }
}
