package org.spoluplan.planning.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// Promises wait for their owners to say how it goes; a year that is over waits to be evaluated.
@Component
class ActionWaiting implements Waiting {

  private static final int SOON_DAYS = 21;

  private final ActionPlans years;
  private final Promises promises;
  private final Cards cards;
  private final Clock clock;

  ActionWaiting(ActionPlans years, Promises promises, Cards cards, Clock clock) {
    this.years = years;
    this.promises = promises;
    this.cards = cards;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var concerned = page.actor().isSignedIn() && page.maySomewhere(PlanAction.REPORT);
    if (!concerned) return List.of();
    var items = new ArrayList<Item>();
    var today = Today.of(clock);
    for (var year : years.running()) {
      var open = promises.of(year).stream().filter(one -> !one.hasLastWord()).toList();
      for (var promise : open) {
        if (promise.is().due().isAfter(today.plusDays(SOON_DAYS))) continue;
        var card = cards.get(promise.card());
        if (isOwn(page, card)) items.add(report(page, promise, card));
      }
      var over = year.lastDay().isBefore(today) && page.may(PlanAction.KEEP, year.plan());
      if (over) items.add(evaluation(page, year, open.size()));
    }
    return items;
  }

  /// Others may report too, but they are not asked.
  private static boolean isOwn(Page page, Card card) {
    var owner = card.owner();
    if (owner != null) return owner.value().equals(page.actor().personId());
    var office = card.office();
    return office != null
        && page.actor().standings().stream().anyMatch(held -> office.value().equals(held.scope()));
  }

  private Item report(Page page, Promise promise, Card card) {
    var due = promise.is().due();
    return new Item(
        page.t("action.waits.report", card.title()),
        card.plan().name(),
        due,
        page.dates().brief(due),
        promise.id().path() + "#jak-to-jde",
        page.t("action.report"),
        urgency(due));
  }

  private Item evaluation(Page page, ActionPlan year, int silent) {
    var due = year.lastDay();
    return new Item(
        page.t("action.waits.evaluate", String.valueOf(year.year())),
        silent == 0 ? year.plan().name() : page.t("action.waits.silent", silent),
        due,
        page.dates().brief(due),
        year.path() + "#vyhodnoceni",
        page.t("action.evaluate"),
        urgency(due));
  }

  private Urgency urgency(LocalDate due) {
    return due.isBefore(Today.of(clock)) ? Urgency.OVERDUE : Urgency.SOON;
  }
}
