package org.spoluplan.meetings.invitations;

import java.nio.charset.StandardCharsets;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Secret;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.page.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Meetings for calendar programs.
@Controller
class CalendarController {

  private final Access access;
  private final Meetings meetings;
  private final Calendars calendars;
  private final Subscribing subscribing;

  CalendarController(
      Access access, Meetings meetings, Calendars calendars, Subscribing subscribing) {
    this.access = access;
    this.meetings = meetings;
    this.calendars = calendars;
    this.subscribing = subscribing;
  }

  @GetMapping("/jednani/{id}/kalendar.ics")
  ResponseEntity<byte[]> one(@PathVariable MeetingId id, Page page) {
    var meeting = meetings.get(id);
    access.require(page.actor(), InvitationAction.TAKE_ENTRY, meeting);
    var insider = page.may(InvitationAction.FOLLOW, meeting);
    return file(calendars.file(meeting, page.locale(), insider), "jednani-" + meeting.day());
  }

  @GetMapping("/kalendar/verejny.ics")
  @PublicPage(because = "holds only meetings that are open to all")
  ResponseEntity<byte[]> open(Page page) {
    var reach = access.reach(Actor.NOBODY, InvitationAction.TAKE_ENTRY);
    return file(calendars.feed(meetings.coming(reach), page.locale(), false), "verejna-jednani");
  }

  @GetMapping("/kalendar/{secret}.ics")
  @PublicPage(because = "calendar programs cannot sign in; the secret in the address is the key")
  ResponseEntity<byte[]> own(@PathVariable String secret, Page page) {
    var followed =
        subscribing
            .meetings(new Secret(secret))
            .orElseThrow(() -> new NotFound("calendar", "of a link"));
    return file(calendars.feed(followed, page.locale(), true), "moje-jednani");
  }

  private static ResponseEntity<byte[]> file(String calendar, String name) {
    var disposition = ContentDisposition.attachment().filename(name + ".ics").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(calendar.getBytes(StandardCharsets.UTF_8));
  }
}
