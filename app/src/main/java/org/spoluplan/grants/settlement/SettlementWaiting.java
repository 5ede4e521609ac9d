package org.spoluplan.grants.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.settlement.SettlementViews.Line;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// Settlements wait for providers from the end of the year on, then for whoever checks them; so do
/// returned money, interim reports and what an inspection found.
@Component
class SettlementWaiting implements Waiting {

  private static final int SOON_DAYS = 14;

  private final Reminders reminders;
  private final Agreements agreements;
  private final Visits visits;
  private final SettlementPages pages;
  private final Clock clock;

  SettlementWaiting(
      Reminders reminders,
      Agreements agreements,
      Visits visits,
      SettlementPages pages,
      Clock clock) {
    this.reminders = reminders;
    this.agreements = agreements;
    this.visits = visits;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(SettlementAction.VIEW)) return List.of();
    var items = new ArrayList<Item>();
    for (var id : reminders.unsettled()) {
      var line = pages.line(agreements.get(id));
      var writes = page.may(SettlementAction.WRITE, line.application().applicant());
      if (writes) forProvider(page, line, items);
      if (page.may(SettlementAction.CHECK, line.call().programme())) {
        forFunder(page, line, items);
      }
    }
    return items;
  }

  private void forProvider(Page page, Line line, List<Item> items) {
    var settlement = line.settlement();
    if (settlement.state().isWritten()) {
      var end = line.call().is().costs().to();
      var mended = settlement.completeBy();
      var by = mended == null ? line.call().is().settleBy() : mended;
      var began = settlement.version() > 0 || end == null || Today.of(clock).isAfter(end);
      if (began) items.add(item(page, line, by, "settlement.waits.write"));
    } else if (settlement.state() == SettlementState.ACCEPTED) {
      items.add(item(page, line, settlement.returnBy(), "settlement.waits.return"));
    }
    visits(page, line, items);
  }

  private void visits(Page page, Line line, List<Item> items) {
    var id = line.agreement().id();
    visits.inspections(id).stream()
        .filter(Visits.Inspection::isOpen)
        .forEach(one -> items.add(item(page, line, one.mendBy(), "settlement.waits.mend")));
    var interimBy = line.agreement().interimBy();
    if (interimBy != null && visits.interims(id).isEmpty()) {
      items.add(item(page, line, interimBy, "settlement.waits.interim"));
    }
  }

  private void forFunder(Page page, Line line, List<Item> items) {
    var settlement = line.settlement();
    if (settlement.state() == SettlementState.SUBMITTED) {
      items.add(item(page, line, null, "settlement.waits.check"));
    } else if (settlement.state() == SettlementState.ACCEPTED) {
      var by = settlement.returnBy();
      if (by != null && Today.of(clock).isAfter(by)) {
        items.add(item(page, line, by, "settlement.waits.returned"));
      }
    }
  }

  private Item item(Page page, Line line, @Nullable LocalDate by, String act) {
    return new Item(
        page.t("settlement.title.of", line.service()),
        line.call().is().title(),
        by,
        by == null ? "" : page.t("application.waits.until", page.dates().plain(by)),
        line.settlement().path(),
        page.t(act),
        urgency(by));
  }

  private Urgency urgency(@Nullable LocalDate by) {
    if (by == null) return Urgency.OPEN;
    var today = Today.of(clock);
    if (today.isAfter(by)) return Urgency.OVERDUE;
    return today.plusDays(SOON_DAYS).isBefore(by) ? Urgency.OPEN : Urgency.SOON;
  }
}
