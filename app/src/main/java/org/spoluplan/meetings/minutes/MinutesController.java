package org.spoluplan.meetings.minutes;

import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.MinutesId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The minutes of a meeting on their way: begun, written, commented, signed, published.
@Controller
class MinutesController {

  private final Access access;
  private final Audit audit;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final KeepingMinutes keeping;
  private final MinutesPages pages;

  MinutesController(
      Access access,
      Audit audit,
      Meetings meetings,
      MinutesRegister register,
      KeepingMinutes keeping,
      MinutesPages pages) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.register = register;
    this.keeping = keeping;
    this.pages = pages;
  }

  /// Members see the newest edition whole; everybody else the published one without what is
  /// confidential.
  @GetMapping("/jednani/{id}/zapis")
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    if (!page.may(MinutesAction.READ_WHOLE, meeting)) {
      access.require(page.actor(), MinutesAction.READ_PUBLISHED, MinutesPages.asPublished(meeting));
      return pages.published(page, meeting);
    }
    audit.read(page.actor(), MinutesAction.READ_WHOLE, new Thing("meeting", id.value()));
    return pages.whole(page, meeting);
  }

  @PostMapping("/jednani/{id}/zapis")
  Reply begin(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    return after(keeping.begin(page.actor(), meeting), page, meeting, "minutes.begun");
  }

  @GetMapping("/jednani/{id}/zapis/upravit")
  Reply writeForm(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var minutes = latest(meeting);
    return pages.form(page, meeting, pages.form(minutes), minutes);
  }

  @PostMapping("/jednani/{id}/zapis/upravit")
  Reply write(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var minutes = latest(meeting);
    var text = form.text("text", 400_000);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, meeting, form, minutes).asInvalid();
    return keeping
        .write(page.actor(), minutes, text, version)
        .either(
            _ -> toMinutes(meeting).saying(page.t("page.saved")),
            refusal -> changedMeanwhile(page, meeting, form, refusal));
  }

  @PostMapping("/jednani/{id}/zapis/osoby")
  Reply setOfficers(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var chosen = pages.officers(form);
    if (!form.valid()) return pages.whole(page, meeting).asInvalid();
    var outcome = keeping.setOfficers(page.actor(), latest(meeting), chosen);
    return after(outcome, page, meeting, "page.saved");
  }

  @PostMapping("/jednani/{id}/zapis/k-pripominkam")
  Reply openToComments(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var outcome = keeping.openToComments(page.actor(), latest(meeting).id());
    return after(outcome, page, meeting, "minutes.opened-to-comments");
  }

  @PostMapping("/jednani/{id}/zapis/pripominky")
  Reply comment(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.COMMENT, meeting);
    var quote = form.optionalText("quote", 1000);
    var text = form.text("comment", 4000);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    keeping.comment(page.actor(), latest(meeting).id(), quote, text);
    return toMinutes(meeting).saying(page.t("minutes.commented"));
  }

  @PostMapping("/jednani/{id}/zapis/pripominky/{comment}")
  Reply answer(@PathVariable MeetingId id, @PathVariable UUID comment, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var answer = form.text("answer", 4000);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    keeping.answer(page.actor(), latest(meeting).id(), comment, answer);
    return toMinutes(meeting).saying(page.t("minutes.answered"));
  }

  @PostMapping("/jednani/{id}/zapis/uzavrit")
  Reply finish(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var outcome = keeping.finish(page.actor(), latest(meeting).id());
    return after(outcome, page, meeting, "minutes.finished");
  }

  @PostMapping("/jednani/{id}/zapis/vratit")
  Reply reopen(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var outcome = keeping.reopen(page.actor(), latest(meeting).id());
    return after(outcome, page, meeting, "minutes.reopened");
  }

  @PostMapping("/jednani/{id}/zapis/podepsat")
  Reply sign(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.SIGN, meeting);
    var office = form.choice("office", Officer.Office.class);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    var outcome = keeping.sign(page.actor(), latest(meeting).id(), office);
    return after(outcome, page, meeting, "minutes.signed");
  }

  @PostMapping("/jednani/{id}/zapis/zverejnit")
  Reply publish(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var outcome = keeping.publish(page.actor(), latest(meeting).id());
    return after(outcome, page, meeting, "minutes.published");
  }

  private Minutes latest(Meeting meeting) {
    return register
        .latest(meeting.id())
        .orElseThrow(() -> new NotFound("minutes of", meeting.id().value()));
  }

  private Reply after(Outcome<MinutesId> outcome, Page page, Meeting meeting, String said) {
    return outcome.either(
        _ -> toMinutes(meeting).saying(page.t(said)),
        refusal -> pages.whole(page.refusing(refusal), meeting).refused(refusal));
  }

  /// What was typed stays, over the version that is there now.
  private Html changedMeanwhile(Page page, Meeting meeting, Form form, Refusal refusal) {
    var newest = latest(meeting);
    var again = form.with("version", newest.version());
    return pages.form(page.refusing(refusal), meeting, again, newest).refused(refusal);
  }

  private static Redirect toMinutes(Meeting meeting) {
    return Redirect.to(meeting.path() + "/zapis");
  }
}
