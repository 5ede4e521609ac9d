package org.spoluplan.planning.plans;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.documents.DocumentWriter;
import org.spoluplan.documents.Markup;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.network.Amounts;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.planning.Analyses;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardContent;
import org.spoluplan.planning.CardPanel;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.plans.PlanViews.Assigned;
import org.spoluplan.planning.plans.PlanViews.CapacityLine;
import org.spoluplan.planning.plans.PlanViews.CardView;
import org.spoluplan.planning.plans.PlanViews.CostLine;
import org.spoluplan.planning.plans.PlanViews.HistoryView;
import org.spoluplan.planning.plans.PlanViews.PublicCardView;
import org.spoluplan.planning.plans.PlanViews.RemarkLine;
import org.spoluplan.planning.plans.PlanViews.RevisionLine;
import org.spoluplan.planning.plans.PlanViews.SectionView;
import org.spoluplan.planning.plans.PlanViews.SuggestionLine;
import org.spoluplan.planning.plans.PlanViews.TieLine;
import org.spoluplan.planning.plans.WordChanges.Piece;
import org.spoluplan.thread.GoldenThread;
import org.springframework.stereotype.Component;

/// The page of a card, its sections as forms, its history.
@Component
class CardPages {

  private static final int MORE_ROWS = 3;

  private final CardRegister cards;
  private final Revisions revisions;
  private final Suggestions suggestions;
  private final Remarks remarks;
  private final Ties ties;
  private final CardLines lines;
  private final CardText text;
  private final Analyses analyses;
  private final PlanDocument documents;
  private final NetworkWords words;
  private final DocumentWriter writer;
  private final Bodies bodies;
  private final People people;
  private final Organisations organisations;
  private final GoldenThread thread;
  private final List<CardPanel> panels;
  private final Clock clock;

  CardPages(
      CardRegister cards,
      Revisions revisions,
      Suggestions suggestions,
      Remarks remarks,
      Ties ties,
      CardLines lines,
      CardText text,
      Analyses analyses,
      PlanDocument documents,
      NetworkWords words,
      DocumentWriter writer,
      Bodies bodies,
      People people,
      Organisations organisations,
      GoldenThread thread,
      List<CardPanel> panels,
      Clock clock) {
    this.cards = cards;
    this.revisions = revisions;
    this.suggestions = suggestions;
    this.remarks = remarks;
    this.ties = ties;
    this.lines = lines;
    this.text = text;
    this.analyses = analyses;
    this.documents = documents;
    this.words = words;
    this.writer = writer;
    this.bodies = bodies;
    this.people = people;
    this.organisations = organisations;
    this.thread = thread;
    this.panels = panels.stream().sorted(Comparator.comparingInt(CardPanel::position)).toList();
    this.clock = clock;
  }

  Html card(Page page, Card card, Form form) {
    var all = cards.of(card.plan());
    var keeps = page.may(PlanAction.KEEP, card);
    var changedBy = card.changedBy();
    var view =
        new CardView(
            lines.line(page, card),
            facts(page, card),
            html(page, card),
            costs(page, card.is()),
            CardLines.costs(page, List.of(card.is().costs())),
            card.is().goals().lines().stream().map(CardText::goal).toList(),
            capacities(page, card.is()),
            ties(card),
            suggestions.of(card.id()).stream().map(one -> suggestion(page, card, one)).toList(),
            remarks.of(card.id()).stream().map(one -> remark(page, one)).toList(),
            lines.lines(page, all.stream().filter(one -> card.id().equals(one.parent())).toList()),
            lines.lines(page, elsewhere(card)),
            all.stream()
                .filter(one -> !one.isChapter() && !one.id().equals(card.id()))
                .map(one -> new Option(one.id().value().toString(), one.title()))
                .toList(),
            (changedBy == null ? "" : lines.name(changedBy) + ", ")
                + page.dates().moment(card.changedAt()),
            keeps ? assigned(card) : new Assigned(List.of(), List.of(), List.of()),
            panels.stream().flatMap(one -> one.panel(card, page).stream()).toList(),
            keeps,
            page.may(PlanAction.WRITE, card) && card.plan().stage().isWritten(),
            page.may(PlanAction.SUGGEST, card) && card.plan().stage().isWritten(),
            thread.of(card.id().thing(), page));
    return Html.of((out, i) -> JtecardGenerated.render(out, i, page, view, form));
  }

  /// For everybody: as it stood in a published version, with what came of it.
  Html published(Page page, Card card, PlanVersions.Public published) {
    var its = panels.stream().flatMap(one -> one.panel(card, page).stream()).toList();
    var part = published.part();
    var view =
        new PublicCardView(
            card,
            published.version(),
            part.title(),
            writer.html(documents.of(page, card.plan(), part)),
            its,
            thread.of(card.id().thing(), page));
    return Html.of((out, i) -> JtepubliccardGenerated.render(out, i, page, view));
  }

  private List<Card> elsewhere(Card card) {
    return cards.withKey(card.key()).stream().filter(one -> !one.id().equals(card.id())).toList();
  }

  private Map<String, String> facts(Page page, Card card) {
    var facts = new LinkedHashMap<>(text.fields(page, Section.BASICS, card.is().basics()));
    facts.remove(page.t("plan.card.name"));
    facts.putAll(text.fields(page, Section.ROLES, card.is().roles()));
    return facts;
  }

  private Map<String, String> html(Page page, Card card) {
    var html = new LinkedHashMap<String, String>();
    text.fields(page, Section.TEXTS, card.is().texts())
        .forEach((label, markup) -> html.put(label, html(markup)));
    var analysis = card.analysis();
    if (analysis != null) {
      html.put(page.t("plan.analysis.today"), html(analyses.of(card.plan(), analysis)));
    }
    return html;
  }

  /// What was typed with marks, as it is read.
  String html(String markup) {
    return writer.html(Markup.parse(markup).withTitle(""));
  }

  private List<CostLine> costs(Page page, CardContent is) {
    return is.costs().lines().stream()
        .map(
            one ->
                new CostLine(
                    one.year(),
                    words.of(page, CodeList.MONEY_SOURCE, one.source()),
                    page.crowns(one.amount()),
                    one.capital(),
                    Objects.requireNonNullElse(one.note(), "")))
        .toList();
  }

  private List<CapacityLine> capacities(Page page, CardContent is) {
    return is.capacities().lines().stream()
        .map(
            one ->
                new CapacityLine(
                    words.of(page, CodeList.CAPACITY_UNIT, one.unit()),
                    amount(page, one.nowE2()),
                    amount(page, one.targetE2()),
                    Objects.requireNonNullElse(one.note(), "")))
        .toList();
  }

  private static String amount(Page page, @Nullable Long amountE2) {
    return amountE2 == null ? "–" : Amounts.written(amountE2, page.locale());
  }

  private List<TieLine> ties(Card card) {
    return Stream.concat(
            ties.of(card.id()).stream()
                .map(tie -> new TieLine(tie.kind(), cards.get(tie.other()), false)),
            ties.to(card.id()).stream()
                .map(tie -> new TieLine(tie.kind(), cards.get(tie.card()), true)))
        .toList();
  }

  private SuggestionLine suggestion(Page page, Card card, Suggestion one) {
    var before =
        one.state() == Suggestion.State.OPEN
            ? card.is()
            : revisions.find(card.id(), one.seen()).map(Revisions.Revision::is).orElse(card.is());
    var changes =
        changes(
            text.fields(page, one.section(), one.section().of(before)),
            text.fields(page, one.section(), one.content()));
    var own = one.by().value().equals(page.actor().personId());
    return new SuggestionLine(
        one, lines.name(one.by()), page.dates().moment(one.at()), own, changes);
  }

  /// Fields that differ, word by word.
  static Map<String, List<Piece>> changes(Map<String, String> before, Map<String, String> after) {
    var changes = new LinkedHashMap<String, List<Piece>>();
    var labels = new LinkedHashSet<>(before.keySet());
    labels.addAll(after.keySet());
    for (var label : labels) {
      var was = before.getOrDefault(label, "");
      var is = after.getOrDefault(label, "");
      if (!was.equals(is)) changes.put(label, WordChanges.between(was, is));
    }
    return changes;
  }

  private RemarkLine remark(Page page, Remarks.Remark one) {
    return new RemarkLine(one, lines.name(one.by()), page.dates().moment(one.at()));
  }

  private Assigned assigned(Card card) {
    var today = Today.of(clock);
    var ids = new LinkedHashSet<>(organisations.staff(card.plan().organisation(), today));
    ids.addAll(organisations.coordinators(card.plan().organisation(), today));
    if (card.owner() != null) ids.add(card.owner());
    if (card.office() != null) ids.addAll(organisations.staff(card.office(), today));
    return new Assigned(
        bodies.list().stream()
            .map(body -> new Option(body.id().value().toString(), body.name()))
            .toList(),
        people.list(ids).stream()
            .map(one -> new Option(one.id().value().toString(), one.name().full()))
            .toList(),
        organisations.list().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList());
  }

  static Form assignment(Card card) {
    var known = new HashMap<String, @Nullable Object>();
    known.put("code", card.code());
    known.put("body", card.body() == null ? null : card.body().value());
    known.put("owner", card.owner() == null ? null : card.owner().value());
    known.put("office", card.office() == null ? null : card.office().value());
    return Form.filled(known);
  }

  /// @param seen revision that the writer began from; what others wrote since is shown beside
  Html section(Page page, Card card, Section section, Form form, int seen) {
    var then = revisions.find(card.id(), seen).map(Revisions.Revision::is).orElse(card.is());
    var theirs =
        changes(
            text.fields(page, section, section.of(then)),
            text.fields(page, section, section.of(card.is())));
    var view =
        new SectionView(
            lines.line(page, card),
            section,
            lists(page, section),
            rows(section, card, form),
            page.may(PlanAction.WRITE, card),
            theirs);
    return Html.of((out, i) -> JtesectionGenerated.render(out, i, page, form, view));
  }

  private Map<String, List<Option>> lists(Page page, Section section) {
    return switch (section) {
      case BASICS -> Map.of("groups", words.options(page, CodeList.TARGET_GROUP));
      case CAPACITIES -> Map.of("units", words.options(page, CodeList.CAPACITY_UNIT));
      case COSTS -> Map.of("sources", words.options(page, CodeList.MONEY_SOURCE));
      case TEXTS, ROLES, GOALS -> Map.of();
    };
  }

  /// As many as there are, and a few empty ones.
  private static int rows(Section section, Card card, Form form) {
    var known =
        switch (section) {
          case CAPACITIES -> card.is().capacities().lines().size();
          case COSTS -> card.is().costs().lines().size();
          case GOALS -> card.is().goals().lines().size();
          case BASICS, TEXTS, ROLES -> 0;
        };
    var typed =
        form.names().stream()
            .filter(name -> name.startsWith("r-") && !form.value(name).isBlank())
            .map(name -> name.split("-", 3)[1])
            .filter(number -> number.matches("\\d{1,3}"))
            .mapToInt(number -> Integer.parseInt(number) + 1)
            .max()
            .orElse(0);
    return Math.min(SectionFields.MOST_ROWS, Math.max(known, typed) + MORE_ROWS);
  }

  Html history(Page page, Card card, int from, int to) {
    var all = revisions.of(card.id());
    var before = revisions.find(card.id(), from).map(Revisions.Revision::is);
    var after = revisions.find(card.id(), to).map(Revisions.Revision::is).orElse(card.is());
    var view =
        new HistoryView(
            lines.line(page, card),
            all.stream()
                .map(
                    one ->
                        new RevisionLine(one, lines.name(one.by()), page.dates().moment(one.at())))
                .toList(),
            from,
            to,
            changes(
                before.map(is -> text.fields(page, is)).orElse(Map.of()), text.fields(page, after)),
            page.may(PlanAction.WRITE, card) && card.plan().stage().isWritten());
    return Html.of((out, i) -> JtehistoryGenerated.render(out, i, page, view));
  }
}
