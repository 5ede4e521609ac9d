package org.spoluplan.planning.actions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Files;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.actions.ActionViews.EntryLine;
import org.spoluplan.planning.actions.ActionViews.GoalLine;
import org.spoluplan.planning.actions.ActionViews.PromiseView;
import org.spoluplan.planning.actions.ActionViews.ValueLine;
import org.spoluplan.planning.actions.IndicatorValues.Measured;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// One promise: what was promised, how it goes, what came of it, and where its owner says so.
@Component
class PromisePages {

  private final Promises promises;
  private final IndicatorValues values;
  private final ActionLines lines;
  private final Cards cards;
  private final Files files;
  private final GoldenThread thread;

  PromisePages(
      Promises promises,
      IndicatorValues values,
      ActionLines lines,
      Cards cards,
      Files files,
      GoldenThread thread) {
    this.promises = promises;
    this.values = values;
    this.lines = lines;
    this.cards = cards;
    this.files = files;
    this.thread = thread;
  }

  Html promise(Page page, Promise promise) {
    var card = cards.get(promise.card());
    return promise(
        page, promise, ActionFields.reporting(promise, card, values.of(List.of(card.id()))));
  }

  Html promise(Page page, Promise promise, Form form) {
    var line = lines.line(page, promise);
    var open = promise.year().evaluated() == null;
    var reports = open && promise.year().approved() != null && mayReport(page, line.card());
    var view =
        new PromiseView(
            line,
            promise.progress().reversed().stream()
                .map(one -> entry(page, promise, one, reports))
                .toList(),
            goals(line.card()),
            otherYears(page, promise),
            reports ? others(promise) : List.of(),
            reports,
            open && page.may(PlanAction.KEEP, promise.year().plan()),
            thread.of(promise.id().thing(), page));
    return Html.of((out, i) -> JtepromiseGenerated.render(out, i, page, form, view));
  }

  static boolean mayReport(Page page, Card card) {
    return page.may(PlanAction.REPORT, card);
  }

  private EntryLine entry(Page page, Promise promise, Progress one, boolean reports) {
    var said = one.said();
    var file = said.file();
    var instead = said.replacedBy();
    var sees = reports || page.may(PlanAction.READ, promise.year().plan());
    return new EntryLine(
        said,
        said.spent() == null ? "" : page.crowns(said.spent()),
        file == null || !sees ? Optional.empty() : files.find(file),
        instead == null ? null : cards.get(instead),
        sees ? lines.name(one.by()) : "",
        one.at());
  }

  private List<ActionViews.PromiseLine> otherYears(Page page, Promise promise) {
    var its =
        promises.of(promise.card()).stream()
            .filter(one -> !one.id().equals(promise.id()))
            .filter(one -> one.year().isPublic() || page.may(PlanAction.READ, one.year().plan()))
            .sorted(Comparator.comparingInt(one -> one.year().year()))
            .toList();
    return lines.lines(page, its);
  }

  /// Measures that may do it instead.
  List<Card> alternatives(Promise promise) {
    return cards.of(promise.year().plan()).stream()
        .filter(Card::isMeasure)
        .filter(card -> !card.id().equals(promise.card()))
        .toList();
  }

  private List<Option> others(Promise promise) {
    return alternatives(promise).stream()
        .map(card -> new Option(card.id().value().toString(), card.title()))
        .toList();
  }

  List<GoalLine> goals(Card card) {
    var measured = values.of(List.of(card.id()));
    var goals = card.is().goals().lines();
    var shown = new ArrayList<GoalLine>();
    for (int i = 0; i < goals.size(); i++) {
      var goal = goals.get(i);
      shown.add(
          new GoalLine(
              "i-" + i,
              goal.name(),
              goal.unit(),
              number(goal.baseline()) + " → " + number(goal.target()),
              of(goal.name(), measured)));
    }
    return shown;
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "?" : ActionFields.written(number);
  }

  private static List<ValueLine> of(String name, List<Measured> measured) {
    return measured.stream()
        .filter(one -> one.name().equals(name))
        .map(one -> new ValueLine(one.year(), ActionFields.written(one.value())))
        .toList();
  }

  Html edit(Page page, Promise promise, Form form) {
    var line = lines.line(page, promise);
    return Html.of((out, i) -> JteeditGenerated.render(out, i, page, form, line));
  }
}
