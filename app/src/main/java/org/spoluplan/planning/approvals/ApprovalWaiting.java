package org.spoluplan.planning.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// Decisions of councils and assemblies wait for people of town halls to write them down; a plan
/// that all decided about waits to be put in force.
@Component
class ApprovalWaiting implements Waiting {

  private static final int SOON_DAYS = 14;

  private final Approvals approvals;
  private final ApprovalPages pages;
  private final Clock clock;

  ApprovalWaiting(Approvals approvals, ApprovalPages pages, Clock clock) {
    this.approvals = approvals;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var concerned = page.actor().isSignedIn() && page.maySomewhere(PlanAction.DECIDE);
    if (!concerned) return List.of();
    var items = new ArrayList<Item>();
    for (var approval : approvals.open()) {
      var open = approval.steps().stream().filter(Step::waits).toList();
      for (var step : open) {
        if (page.may(PlanAction.DECIDE, step)) items.add(decision(page, approval, step));
      }
      if (open.isEmpty() && page.may(PlanAction.KEEP, approval.plan())) {
        items.add(end(page, approval));
      }
    }
    return items;
  }

  private Item decision(Page page, Approval approval, Step step) {
    return item(
        page,
        approval,
        page.t("approval.waits", pages.who(page, step)),
        step.id().path(),
        page.t("approval.decide"));
  }

  private Item end(Page page, Approval approval) {
    return item(
        page,
        approval,
        page.t("approval.waits.end"),
        approval.path(),
        page.t("approval.in-force.do"));
  }

  private Item item(Page page, Approval approval, String what, String path, String act) {
    var due = approval.due();
    return new Item(
        what, approval.plan().name(), due, page.dates().brief(due), path, act, urgency(due));
  }

  private Urgency urgency(LocalDate due) {
    var today = Today.of(clock);
    if (due.isBefore(today)) return Urgency.OVERDUE;
    return due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON;
  }
}
