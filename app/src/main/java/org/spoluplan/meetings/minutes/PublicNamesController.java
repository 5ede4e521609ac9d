package org.spoluplan.meetings.minutes;

import java.util.stream.Collectors;
import org.spoluplan.access.Access;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.minutes.NamedPeople.Decided;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Whom the public copy names, and what it says instead.
@Controller
@RequestMapping("/jednani/{id}/zapis/jmena")
class PublicNamesController {

  private final Access access;
  private final Audit audit;
  private final Meetings meetings;
  private final MinutesRegister register;
  private final NamedPeople named;
  private final KeepingMinutes keeping;
  private final NamesPage names;

  PublicNamesController(
      Access access,
      Audit audit,
      Meetings meetings,
      MinutesRegister register,
      NamedPeople named,
      KeepingMinutes keeping,
      NamesPage names) {
    this.access = access;
    this.audit = audit;
    this.meetings = meetings;
    this.register = register;
    this.named = named;
    this.keeping = keeping;
    this.names = names;
  }

  @GetMapping
  Reply show(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    audit.read(page.actor(), MinutesAction.WRITE, new Thing("meeting", id.value()));
    return names.page(page, meeting, register.getLatest(id));
  }

  /// Of those the form asked about; who is named since then is asked about the next time.
  @PostMapping
  Reply decide(@PathVariable MeetingId id, Page page, Form form) {
    var meeting = meetings.get(id);
    access.require(page.actor(), MinutesAction.WRITE, meeting);
    var minutes = register.getLatest(id);
    var now = named.of(meeting, minutes).stream().collect(Collectors.toMap(Decided::name, d -> d));
    var asked = form.values("name").stream().filter(now::containsKey).map(now::get).toList();
    var decided = NamesForm.read(form, asked);
    if (!form.valid()) return names.page(page, meeting, minutes, asked, form).asInvalid();
    return keeping
        .decideNames(page.actor(), minutes, decided)
        .either(
            _ -> MinutesController.toMinutes(meeting).saying(said(page, meeting)),
            refusal -> names.page(page.refusing(refusal), meeting, minutes).refused(refusal));
  }

  private String said(Page page, Meeting meeting) {
    var ready = register.getLatest(meeting.id()).state() == Minutes.State.FINAL;
    return page.t(ready ? "minutes.names.saved-publish" : "page.saved");
  }
}
