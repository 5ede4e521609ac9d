package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Planned meetings wait for somebody to send invitations, from some days before the last day that
/// the rules of procedure allow.
@Component
class InvitingWaiting implements Waiting {

  private static final int DAYS_AHEAD = 14;

  private final Meetings meetings;
  private final Procedures procedures;
  private final Clock clock;

  InvitingWaiting(Meetings meetings, Procedures procedures, Clock clock) {
    this.meetings = meetings;
    this.procedures = procedures;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var reach = page.access().reach(page.actor(), MeetingAction.CARE);
    if (reach.isEmpty()) return List.of();
    return meetings.coming(reach).stream()
        .filter(meeting -> meeting.status() == MeetingStatus.PLANNED)
        .flatMap(meeting -> item(page, meeting).stream())
        .toList();
  }

  private Optional<Item> item(Page page, Meeting meeting) {
    var rules = procedures.rules(meeting.body().id(), meeting.day()).deadlines();
    var due = Notice.of(meeting.day(), rules).deadline();
    if (due.isAfter(today().plusDays(DAYS_AHEAD))) return Optional.empty();
    return Optional.of(
        new Item(
            page.t("invitation.inviting.waits"),
            page.t(
                "invitation.waits.from", Calendars.name(meeting), page.dates().full(meeting.day())),
            due,
            page.t("invitation.inviting.until", page.dates().plain(due)),
            meeting.path() + "/pozvanky",
            page.t("invitation.inviting.act"),
            due.isBefore(today()) ? Urgency.OVERDUE : Urgency.SOON));
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
