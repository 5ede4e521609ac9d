package org.spoluplan.meetings.minutes;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Steps of minutes on their way: to members, to those who sign, to everybody.
@Controller
@RequestMapping("/jednani/{id}/zapis")
class MinutesStepsController {

  private final Access access;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final KeepingMinutes keeping;
  private final OfficerForm officerForm;
  private final MinutesPages pages;
  private final NamesPage names;

  MinutesStepsController(
      Access access,
      Meetings meetings,
      MinutesRegister register,
      KeepingMinutes keeping,
      OfficerForm officerForm,
      MinutesPages pages,
      NamesPage names) {
    this.access = access;
    this.meetings = meetings;
    this.register = register;
    this.keeping = keeping;
    this.officerForm = officerForm;
    this.pages = pages;
    this.names = names;
  }

  @PostMapping("/osoby")
  Reply setOfficers(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var chosen = officerForm.read(form, officerForm.choices(page, meeting));
    if (!form.valid()) return pages.wholeWithOfficers(page, meeting, form).asInvalid();
    var outcome = keeping.setOfficers(page.actor(), register.getLatest(id).id(), chosen);
    return after(outcome, page, meeting, "page.saved");
  }

  @PostMapping("/k-pripominkam")
  Reply openToComments(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var until = form.date("until");
    if (until.isBefore(pages.today())) form.reject("until", "minutes.error.until-past");
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    var latest = register.getLatest(id).id();
    var outcome = keeping.openToComments(page.actor(), meeting, latest, until);
    return after(outcome, page, meeting, "minutes.opened-to-comments");
  }

  /// With something to look at, it asks once more.
  @PostMapping("/uzavrit")
  Reply finish(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var latest = register.getLatest(id);
    var warnings = pages.warningsBeforeClosing(meeting, latest);
    if (!warnings.isEmpty() && latest.isOpen() && !form.checked("confirmed")) {
      return pages.confirm(page, meeting, warnings, false).refused(MinutesRefusal.WARNINGS);
    }
    var outcome = keeping.finish(page.actor(), meeting, latest.id());
    return after(outcome, page, meeting, "minutes.finished");
  }

  @PostMapping("/vratit")
  Reply reopen(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var outcome = keeping.reopen(page.actor(), register.getLatest(id).id());
    return after(outcome, page, meeting, "minutes.reopened");
  }

  @PostMapping("/podepsat")
  Reply sign(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.SIGN, meeting);
    var office = form.choice("office", Officer.Office.class);
    var hash = form.text("hash", 64);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    var outcome = keeping.sign(page.actor(), register.getLatest(id).id(), office, hash);
    return after(outcome, page, meeting, "minutes.signed");
  }

  /// With something to look at, it asks once more.
  @PostMapping("/zverejnit")
  Reply publish(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var latest = register.getLatest(id);
    var warnings = pages.warnings(meeting, latest);
    var ready = latest.state() == Minutes.State.FINAL;
    if (!warnings.isEmpty() && ready && !form.checked("confirmed")) {
      return pages.confirm(page, meeting, warnings, true).refused(MinutesRefusal.WARNINGS);
    }
    return keeping
        .publish(page.actor(), meeting, latest.id())
        .either(
            _ -> MinutesController.toMinutes(meeting).saying(page.t("minutes.published")),
            refusal -> notPublished(page, meeting, latest, refusal));
  }

  private Reply notPublished(Page page, Meeting meeting, Minutes minutes, Refusal refusal) {
    return refusal == MinutesRefusal.NAMES_UNDECIDED
        ? names.page(page.refusing(refusal), meeting, minutes).refused(refusal)
        : pages.whole(page.refusing(refusal), meeting).refused(refusal);
  }

  private Reply after(Outcome<MinutesId> outcome, Page page, Meeting meeting, String said) {
    return outcome.either(
        _ -> MinutesController.toMinutes(meeting).saying(page.t(said)),
        refusal -> pages.whole(page.refusing(refusal), meeting).refused(refusal));
  }
}
