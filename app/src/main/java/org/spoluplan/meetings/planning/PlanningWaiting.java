package org.spoluplan.meetings.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingAction;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// What a body has not done yet waits for those who care for it: members' proposals nobody decided,
/// and meetings that were held and have no minutes.
@Component
class PlanningWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  /// Until then they wait only for whoever writes them.
  private static final int DAYS_TO_BEGIN_MINUTES = 10;

  private final MeetingRegister meetings;
  private final AgendaRegister agendas;
  private final MeetingPages pages;
  private final Clock clock;

  PlanningWaiting(
      MeetingRegister meetings, AgendaRegister agendas, MeetingPages pages, Clock clock) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var reach = page.access().reach(page.actor(), MeetingAction.CARE);
    if (reach.isEmpty()) return List.of();
    var items = new ArrayList<Item>();
    for (var meeting : meetings.coming(reach)) {
      if (!meeting.status().isAhead()) continue;
      agendas.all(meeting.id()).stream()
          .filter(point -> point.state() == AgendaItem.State.PROPOSED)
          .forEach(point -> items.add(proposal(page, meeting, point)));
    }
    var longAgo = today().minusDays(DAYS_TO_BEGIN_MINUTES);
    meetings.withoutMinutes(reach, longAgo).forEach(met -> items.add(minutes(page, met)));
    return items;
  }

  private Item proposal(Page page, Meeting meeting, AgendaItem point) {
    var due = pages.lastDayForProposals(meeting);
    var soon = !due.isAfter(today().plusDays(SOON_DAYS));
    return new Item(
        page.t("agenda.waits", point.title()),
        page.t("agenda.waits.from", meeting.body().name(), page.dates().full(meeting.day())),
        due,
        page.t("agenda.waits.until", page.dates().plain(due)),
        "/program/" + point.id().value(),
        page.t("agenda.waits.act"),
        soon ? Urgency.SOON : Urgency.OPEN);
  }

  /// In the same words as it waits for whoever writes them, so that nobody reads it twice.
  private static Item minutes(Page page, Meeting meeting) {
    var name = Objects.requireNonNullElse(meeting.title(), meeting.body().name());
    return new Item(
        page.t("minutes.waiting.begin"),
        page.t("minutes.waiting-from", name, page.dates().plain(meeting.day())),
        null,
        "",
        meeting.path() + "/zapis",
        page.t("minutes.waiting-act.begin"),
        Urgency.OPEN);
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
