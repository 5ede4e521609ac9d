package org.spoluplan.meetings.minutes;

import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
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
import org.springframework.web.bind.annotation.RequestMapping;

/// The minutes of a meeting are begun, read and written.
@Controller
@RequestMapping("/jednani/{id}/zapis")
class MinutesController {

  private static final int LONGEST = 400_000;

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
  @GetMapping
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    if (!page.may(MinutesAction.READ_WHOLE, meeting)) {
      access.require(page.actor(), MinutesAction.READ_PUBLISHED, MinutesPages.asPublished(meeting));
      return pages.published(page, meeting);
    }
    audit.read(page.actor(), MinutesAction.READ_WHOLE, new Thing("meeting", id.value()));
    return pages.whole(page, meeting);
  }

  /// One that a later edition took the place of.
  @GetMapping("/vydani/{edition}")
  Reply edition(@PathVariable MeetingId id, @PathVariable int edition, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.READ_WHOLE, meeting);
    audit.read(page.actor(), MinutesAction.READ_WHOLE, new Thing("meeting", id.value()));
    var writes = page.may(MinutesAction.WRITE, meeting);
    return Editions.of(register.editions(id), writes)
        .edition(edition)
        .map(minutes -> pages.edition(page, meeting, minutes))
        .orElseThrow(() -> new NotFound("edition of minutes", edition));
  }

  @PostMapping
  Reply begin(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var reason = form.optionalText("reason", 1000);
    if (!form.valid()) return pages.whole(page, meeting, form).asInvalid();
    return keeping
        .begin(page.actor(), meeting, reason)
        .either(
            _ -> toMinutes(meeting).saying(page.t("minutes.begun")),
            refusal -> notBegun(page, meeting, form, refusal));
  }

  private Html notBegun(Page page, Meeting meeting, Form form, Refusal refusal) {
    if (refusal != MinutesRefusal.REASON_MISSING) {
      return pages.whole(page.refusing(refusal), meeting, form).refused(refusal);
    }
    form.reject("reason", refusal);
    return pages.whole(page, meeting, form).refused(refusal);
  }

  @GetMapping("/upravit")
  Reply writeForm(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    return pages.form(page, meeting, pages.form(register.getLatest(id)));
  }

  @PostMapping("/upravit")
  Reply write(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var text = form.text("text", LONGEST);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var edition = form.integer("edition", 1, Integer.MAX_VALUE);
    if (!form.valid()) return pages.form(page, meeting, form).asInvalid();
    var minutes = register.getLatest(id);
    Outcome<MinutesId> outcome =
        minutes.edition() == edition
            ? keeping.write(page.actor(), minutes, text, version)
            : Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    return outcome.either(
        _ -> toMinutes(meeting).saying(page.t("page.saved")),
        refusal -> notSaved(page, meeting, form, refusal));
  }

  /// How the text would look, saving nothing.
  @PostMapping("/upravit/nahled")
  Reply preview(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    return pages.form(page, meeting, form);
  }

  /// What was typed stays; over the version that is there now, when somebody else saved one.
  private Html notSaved(Page page, Meeting meeting, Form form, Refusal refusal) {
    if (refusal != StandardRefusal.CHANGED_MEANWHILE) {
      return pages.form(page.refusing(refusal), meeting, form).refused(refusal);
    }
    var newest = register.getLatest(meeting.id());
    var again = form.with("version", newest.version()).with("edition", newest.edition());
    return pages
        .form(page.refusing(refusal), meeting, again, java.util.Optional.of(newest.text()))
        .refused(refusal);
  }

  static Redirect toMinutes(Meeting meeting) {
    return Redirect.to(meeting.path() + "/zapis");
  }
}
