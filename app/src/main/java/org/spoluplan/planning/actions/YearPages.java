package org.spoluplan.planning.actions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.actions.ActionViews.DashboardView;
import org.spoluplan.planning.actions.ActionViews.GroupLine;
import org.spoluplan.planning.actions.ActionViews.YearLine;
import org.spoluplan.planning.actions.ActionViews.YearView;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// One action plan, and all years of a plan together.
@Component
class YearPages {

  private final ActionPlans years;
  private final Promises promises;
  private final ActionLines lines;
  private final Cards cards;
  private final DocumentWriter writer;
  private final GoldenThread thread;

  YearPages(
      ActionPlans years,
      Promises promises,
      ActionLines lines,
      Cards cards,
      DocumentWriter writer,
      GoldenThread thread) {
    this.years = years;
    this.promises = promises;
    this.lines = lines;
    this.cards = cards;
    this.writer = writer;
    this.thread = thread;
  }

  Html year(Page page, ActionPlan year, Form form) {
    var all = promises.of(year);
    var keeps = page.may(PlanAction.KEEP, year.plan());
    var view =
        new YearView(
            year,
            lines.sums(page, all),
            lines.lines(page, inOrder(year.plan(), all)),
            keeps && year.evaluated() == null ? pickable(year.plan(), all) : List.of(),
            year.summary() == null ? "" : writer.html(Markup.parse(year.summary()).withTitle("")),
            (int) all.stream().filter(one -> !one.hasLastWord()).count(),
            year.plan().covers(year.year() + 1) ? Integer.valueOf(year.year() + 1) : null,
            keeps,
            page.may(PlanAction.READ, year.plan()),
            thread.of(year.id().thing(), page));
    return Html.of((out, i) -> JteyearGenerated.render(out, i, page, form, view));
  }

  /// As their measures stand in the plan.
  private List<Promise> inOrder(Plan plan, List<Promise> all) {
    var order = cards.of(plan).stream().map(Card::id).toList();
    return all.stream()
        .sorted(
            (one, other) -> Integer.compare(order.indexOf(one.card()), order.indexOf(other.card())))
        .toList();
  }

  private List<Card> pickable(Plan plan, List<Promise> all) {
    var picked = all.stream().map(Promise::card).collect(Collectors.toUnmodifiableSet());
    return cards.of(plan).stream()
        .filter(Card::isMeasure)
        .filter(card -> !picked.contains(card.id()))
        .toList();
  }

  Html dashboard(Page page, Plan plan) {
    var reads = page.may(PlanAction.READ, plan);
    var keeps = page.may(PlanAction.KEEP, plan);
    var shown = years.of(plan.id()).stream().filter(one -> reads || one.isPublic()).toList();
    var all = promises.of(shown);
    var view =
        new DashboardView(
            plan,
            shown.stream().map(one -> line(page, one)).toList(),
            groups(page, plan, all),
            lines.lines(page, all).stream().filter(ActionViews.PromiseLine::overdue).toList(),
            shown.isEmpty() ? List.of() : pickable(plan, all),
            keeps && plan.stage() == PlanStage.IN_FORCE ? addable(plan, shown) : List.of(),
            keeps,
            reads);
    return Html.of((out, i) -> JtedashboardGenerated.render(out, i, page, view));
  }

  YearLine line(Page page, ActionPlan year) {
    return new YearLine(year, lines.sums(page, promises.of(year)));
  }

  private static List<Integer> addable(Plan plan, List<ActionPlan> known) {
    var there = known.stream().map(ActionPlan::year).collect(Collectors.toUnmodifiableSet());
    return IntStream.rangeClosed(plan.from(), plan.to())
        .filter(year -> !there.contains(year))
        .boxed()
        .toList();
  }

  private List<GroupLine> groups(Page page, Plan plan, List<Promise> all) {
    var parts = cards.of(plan);
    return parts.stream()
        .filter(card -> card.depth() == 1)
        .map(
            top -> {
              var under =
                  parts.stream()
                      .filter(card -> isUnder(parts, card, top))
                      .map(Card::id)
                      .collect(Collectors.toUnmodifiableSet());
              var its = all.stream().filter(one -> under.contains(one.card())).toList();
              return new GroupLine(top.title(), lines.sums(page, its));
            })
        .filter(line -> line.sums().is().all() > 0)
        .toList();
  }

  private static boolean isUnder(List<Card> parts, Card card, Card top) {
    if (card.id().equals(top.id())) return true;
    var parent = card.parent();
    return parent != null
        && parts.stream()
            .filter(one -> one.id().equals(parent))
            .anyMatch(one -> isUnder(parts, one, top));
  }
}
