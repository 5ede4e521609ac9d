package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Invitations wait for an answer.
@Component
class InvitationWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  private final Invitations invitations;
  private final Meetings meetings;
  private final Procedures procedures;
  private final Clock clock;

  InvitationWaiting(
      Invitations invitations, Meetings meetings, Procedures procedures, Clock clock) {
    this.invitations = invitations;
    this.meetings = meetings;
    this.procedures = procedures;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var person = page.actor().person();
    if (person == null) return List.of();
    return invitations.unanswered(person, today()).stream()
        .map(id -> item(page, meetings.get(id), person))
        .toList();
  }

  /// Whoever does not come should say so while the excuse still counts.
  private Item item(Page page, Meeting meeting, PersonId person) {
    var rules = procedures.rules(meeting.body().id(), meeting.day());
    var due = Notice.of(meeting.day(), rules.deadlines()).excuses();
    return new Item(
        page.t("invitation.waits"),
        page.t("invitation.waits.from", meeting.body().name(), page.dates().full(meeting.day())),
        due,
        page.t("invitation.waits.until", page.dates().plain(due)),
        meeting.path() + "/odpovedi/" + person.value(),
        page.t("invitation.own.answer"),
        due.isAfter(today().plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON);
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
