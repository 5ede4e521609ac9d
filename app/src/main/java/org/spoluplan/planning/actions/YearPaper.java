package org.spoluplan.planning.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Heading;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.documents.Markup;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Cards;
import org.spoluplan.planning.actions.ActionViews.PromiseLine;
import org.springframework.stereotype.Component;

/// The papers of a year: what is promised, for those who approve it, and what came of it.
@Component
class YearPaper {

  private final Promises promises;
  private final ActionLines lines;
  private final PromisePages pages;
  private final Cards cards;

  YearPaper(Promises promises, ActionLines lines, PromisePages pages, Cards cards) {
    this.promises = promises;
    this.lines = lines;
    this.pages = pages;
    this.cards = cards;
  }

  /// As measures stand in the plan.
  private List<PromiseLine> lines(Page page, ActionPlan year) {
    var order = cards.of(year.plan()).stream().map(Card::id).toList();
    return lines.lines(page, promises.of(year)).stream()
        .sorted(
            (one, other) ->
                Integer.compare(order.indexOf(one.card().id()), order.indexOf(other.card().id())))
        .toList();
  }

  Document promised(Page page, ActionPlan year) {
    var all = lines(page, year);
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph(year.plan().name()));
    blocks.add(paragraph(approved(page, year.approved(), "action.paper.not-approved")));
    var columns =
        Stream.of("action.measure", "action.promise", "action.owner", "action.due")
            .map(key -> new Column(Inline.text(page.t(key)), false))
            .toList();
    var withMoney = new ArrayList<>(columns);
    withMoney.add(new Column(Inline.text(page.t("action.planned")), true));
    var rows =
        new ArrayList<>(
            all.stream()
                .map(
                    line ->
                        row(
                            line.card().title(),
                            line.is().is().wording(),
                            line.owner(),
                            page.dates().plain(line.is().is().due()),
                            line.planned()))
                .toList());
    var sums = lines.sums(page, promises.of(year));
    rows.add(row(page.t("action.together"), "", "", "", sums.planned()));
    blocks.add(new Table(withMoney, rows));
    return new Document(
        page.t("action.paper.promised", String.valueOf(year.year())), Messages.CZECH, blocks);
  }

  Document evaluated(Page page, ActionPlan year) {
    var sums = lines.sums(page, promises.of(year));
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph(year.plan().name()));
    blocks.add(paragraph(approved(page, year.evaluated(), "action.paper.not-evaluated")));
    blocks.add(heading(page.t("action.paper.together")));
    if (year.summary() != null) {
      blocks.addAll(Markup.parse(year.summary()).withTitle("").blocks());
    }
    blocks.add(states(page, sums.is()));
    blocks.add(paragraph(page.t("action.paper.money", sums.planned(), sums.spent())));
    blocks.add(heading(page.t("action.paper.measures")));
    for (var line : lines(page, year)) blocks.addAll(measure(page, line));
    return new Document(
        page.t("action.paper.evaluated", String.valueOf(year.year())), Messages.CZECH, blocks);
  }

  private static String approved(Page page, @Nullable Resolved how, String otherwise) {
    if (how == null) return page.t(otherwise);
    var day = page.dates().plain(how.day());
    return how.resolution() == null
        ? page.t("action.approved.by", how.by(), day)
        : page.t("action.approved.by.number", how.by(), day, how.resolution());
  }

  private static Table states(Page page, Fulfilment is) {
    var rows = new ArrayList<List<List<Inline>>>();
    for (var state : State.values()) {
      if (is.of(state) > 0) {
        rows.add(row(page.t("action.state", state), String.valueOf(is.of(state))));
      }
    }
    if (is.silent() > 0) rows.add(row(page.t("action.silent"), String.valueOf(is.silent())));
    rows.add(row(page.t("action.together"), String.valueOf(is.all())));
    return new Table(
        List.of(
            new Column(Inline.text(page.t("action.state")), false),
            new Column(Inline.text(page.t("action.measures")), true)),
        rows);
  }

  private List<Block> measure(Page page, PromiseLine line) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, Inline.text(line.card().title())));
    var facts = new ArrayList<Block.Fact>();
    var said = line.is().said().orElse(null);
    fact(facts, page.t("action.promise"), line.is().is().wording());
    fact(
        facts,
        page.t("action.state"),
        said == null ? page.t("action.silent") : page.t("action.state", said.state()));
    if (said != null) {
      fact(facts, page.t("action.done"), said.done());
      fact(facts, page.t("action.because"), said.because());
    }
    fact(facts, page.t("action.planned"), line.planned());
    fact(facts, page.t("action.spent"), line.spent());
    for (var goal : pages.goals(line.card())) {
      for (var value : goal.values()) {
        if (value.year() == line.is().year().year()) {
          fact(facts, goal.name(), value.value() + " " + goal.unit() + " (" + goal.target() + ")");
        }
      }
    }
    if (said != null) fact(facts, page.t("action.evidence"), said.evidence());
    blocks.add(new Block.Facts(facts));
    return blocks;
  }

  private static void fact(List<Block.Fact> facts, String label, @Nullable String text) {
    if (text == null || text.isBlank()) return;
    var value = new ArrayList<Inline>();
    for (var line : text.split("\n", -1)) {
      if (!value.isEmpty()) value.add(new Inline.LineBreak());
      value.addAll(Inline.text(line));
    }
    facts.add(new Block.Fact(Inline.text(label + ":"), value));
  }

  private static Heading heading(String text) {
    return new Heading(1, Inline.text(text));
  }

  private static Paragraph paragraph(String text) {
    return new Paragraph(Inline.text(text));
  }

  private static List<List<Inline>> row(String... cells) {
    return Stream.of(cells).map(Inline::text).toList();
  }

  List<String> head(Page page) {
    return Stream.of(
            "plan.code",
            "action.measure",
            "action.promise",
            "action.owner",
            "action.due",
            "action.planned",
            "action.state",
            "action.done",
            "action.because",
            "action.spent")
        .map(page::t)
        .toList();
  }

  List<List<? extends @Nullable Object>> rows(Page page, ActionPlan year) {
    var rows = new ArrayList<List<? extends @Nullable Object>>();
    for (var line : lines(page, year)) {
      var said = line.is().said().orElse(null);
      var cells = new ArrayList<@Nullable Object>();
      cells.add(line.card().code());
      cells.add(line.card().is().name());
      cells.add(line.is().is().wording());
      cells.add(line.owner());
      cells.add(line.is().is().due().toString());
      cells.add(line.planned());
      cells.add(said == null ? "" : page.t("action.state", said.state()));
      cells.add(said == null ? "" : said.done());
      cells.add(said == null ? "" : said.because());
      cells.add(line.spent());
      rows.add(cells);
    }
    return rows;
  }
}
