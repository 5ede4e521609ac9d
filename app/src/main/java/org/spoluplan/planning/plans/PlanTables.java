package org.spoluplan.planning.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.documents.Block;
import org.spoluplan.documents.Block.Column;
import org.spoluplan.documents.Block.Figure;
import org.spoluplan.documents.Block.FigureKind;
import org.spoluplan.documents.Block.Table;
import org.spoluplan.documents.Inline;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.page.Page;
import org.spoluplan.planning.CardContent.Costs;
import org.spoluplan.planning.CardContent.Indicators;
import org.spoluplan.planning.plans.PlanVersion.Part;
import org.springframework.stereotype.Component;

/// Numbered tables of a plan.
@Component
class PlanTables {

  private final NetworkWords words;

  PlanTables(NetworkWords words) {
    this.words = words;
  }

  /// Indicators and costs of a measure, as far as it has them.
  List<Block> of(Page page, Part part) {
    var is = part.is();
    var tables = new ArrayList<Block>();
    if (!is.goals().lines().isEmpty()) {
      tables.add(table(page.t("plan.goals.of", part.title()), goals(page, is.goals())));
    }
    if (!is.costs().lines().isEmpty()) {
      tables.add(table(page.t("plan.costs.of", part.title()), costs(page, is.costs())));
    }
    return tables;
  }

  /// Costs of all measures; nothing where there are none.
  List<Block> years(Page page, Collection<Costs> all) {
    var lines = CardLines.costs(page, all);
    if (lines.isEmpty()) return List.of();
    var rows = lines.stream().map(one -> row(one.year(), one.amount())).toList();
    return List.of(
        table(
            page.t("plan.costs.by-year"),
            new Table(
                List.of(column(page.t("plan.year"), false), column(page.t("plan.costs"), true)),
                rows)));
  }

  private static Block table(String caption, Table table) {
    return new Figure(FigureKind.TABLE, Inline.text(caption), table);
  }

  private static Table goals(Page page, Indicators goals) {
    var columns =
        List.of(
            column(page.t("plan.goal.name"), false),
            column(page.t("plan.goal.unit"), false),
            column(page.t("plan.goal.baseline"), true),
            column(page.t("plan.goal.target"), true),
            column(page.t("plan.goal.source"), false));
    var rows =
        goals.lines().stream()
            .map(
                one ->
                    row(
                        one.name(),
                        one.unit(),
                        said(SectionFields.written(one.baseline())),
                        said(SectionFields.written(one.target())),
                        said(one.source())))
            .toList();
    return new Table(columns, rows);
  }

  private Table costs(Page page, Costs costs) {
    var columns =
        List.of(
            column(page.t("plan.year"), false),
            column(page.t("plan.source"), false),
            column(page.t("plan.amount"), true));
    var rows =
        Stream.concat(
                costs.lines().stream()
                    .map(
                        one ->
                            row(
                                String.valueOf(one.year()),
                                words.of(page, CodeList.MONEY_SOURCE, one.source())
                                    + (one.capital() ? ", " + page.t("plan.capital") : "")
                                    + (one.note() == null ? "" : " (" + one.note() + ")"),
                                page.crowns(one.amount()))),
                Stream.of(row(page.t("plan.all-years"), "", page.crowns(costs.total()))))
            .toList();
    return new Table(columns, rows);
  }

  private static String said(@Nullable String text) {
    return text == null ? "–" : text;
  }

  private static Column column(String title, boolean toTheRight) {
    return new Column(Inline.text(title), toTheRight);
  }

  private static List<List<Inline>> row(String... cells) {
    return Stream.of(cells).map(Inline::text).toList();
  }
}
