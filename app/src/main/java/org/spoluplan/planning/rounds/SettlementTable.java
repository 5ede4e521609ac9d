package org.spoluplan.planning.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Paragraph;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Document;
import org.spoluplan.documents.Inline;
import org.spoluplan.page.Messages;
import org.spoluplan.page.Page;
import org.spoluplan.planning.rounds.RoundViews.CommentLine;
import org.springframework.stereotype.Component;

/// The settlement as an annex of the plan: what was said, the verdict, the reasons. Never who said
/// it.
@Component
class SettlementTable {

  private final RoundPages pages;

  SettlementTable(RoundPages pages) {
    this.pages = pages;
  }

  List<String> head(Page page) {
    return List.of(
        page.t("round.number"),
        page.t("round.sent"),
        page.t("round.about"),
        page.t("round.wording"),
        page.t("round.proposal"),
        page.t("round.verdict"),
        page.t("round.answer"));
  }

  List<List<? extends @Nullable Object>> rows(Page page, Round round) {
    var rows = new ArrayList<List<? extends @Nullable Object>>();
    for (var line : pages.lines(page, round)) rows.add(cells(page, line));
    return rows;
  }

  private static List<String> cells(Page page, CommentLine line) {
    var is = line.comment().is();
    var answer = line.answer();
    return List.of(
        String.valueOf(line.comment().number()),
        page.dates().plain(line.comment().sent()),
        line.about(),
        is.sentence() == null ? is.wording() : "„" + is.sentence() + "“ " + is.wording(),
        Objects.requireNonNullElse(is.proposal(), ""),
        answer == null ? "" : page.t("round.verdict", answer.verdict()),
        answer == null ? "" : answer.text());
  }

  Document document(Page page, Round round) {
    var columns =
        Stream.of("round.number", "round.about", "round.wording", "round.verdict", "round.answer")
            .map(key -> new Column(Inline.text(page.t(key)), false))
            .toList();
    var rows =
        pages.lines(page, round).stream()
            .map(line -> cells(page, line))
            .map(cells -> Stream.of(0, 2, 3, 5, 6).map(i -> Inline.text(cells.get(i))).toList())
            .toList();
    var blocks = new ArrayList<Block>();
    var lead =
        page.t(
            "round.document.lead",
            round.plan().name(),
            page.dates().plain(round.is().opens()),
            page.dates().plain(round.is().closes()),
            rows.size());
    blocks.add(new Paragraph(Inline.text(lead)));
    blocks.add(new Table(columns, rows));
    return new Document(page.t("round.document.title", round.is().name()), Messages.CZECH, blocks);
  }
}
