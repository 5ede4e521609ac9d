package org.spoluplan.grants.cofunding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.Downloads;
import org.spoluplan.documents.Spreadsheet;
import org.spoluplan.grants.cofunding.CofundingViews.ShareLine;
import org.spoluplan.grants.cofunding.CofundingViews.SheetView;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;

/// The sheet as rows, to be taken away. Whoever may not see costs gets municipalities only.
final class SheetTable {

  private static final long CROWN = 100;

  private SheetTable() {}

  static String name(CofundingRequest request) {
    return Downloads.fileName(request.title());
  }

  /// Texts and whole crowns. Rows are as long as the headings.
  static List<List<@Nullable Object>> rows(Page page, SheetView view) {
    var rows = new ArrayList<List<@Nullable Object>>();
    if (view.seesCosts()) {
      for (var one : view.balance().sources()) {
        rows.add(
            row(
                page.t("cofunding.source", one.kind()),
                one.amount() / CROWN,
                one.standing() == Source.Standing.APPROVED ? one.amount() / CROWN : null,
                page.t("cofunding.standing", one.standing())));
      }
    }
    view.shares().forEach(one -> rows.add(municipality(page, view, one)));
    if (view.seesCosts()) sums(page, view).forEach(rows::add);
    return rows;
  }

  private static List<@Nullable Object> row(@Nullable Object... cells) {
    return new ArrayList<@Nullable Object>(Arrays.asList(cells));
  }

  private static List<@Nullable Object> municipality(Page page, SheetView view, ShareLine line) {
    var share = line.share();
    var said = line.is().said();
    var row =
        row(
            line.municipality(),
            share == null ? null : share / CROWN,
            said.map(one -> one.amount() / CROWN).orElse(null),
            said.map(one -> page.t("cofunding.said", one.kind()))
                .orElseGet(() -> page.t("cofunding.awaited")),
            said.map(Answer.Said::resolution).orElse(null),
            said.map(Answer.Said::resolvedOn).map(page.dates()::brief).orElse(null));
    if (!view.seesCosts()) return row;
    row.add(said.map(Answer.Said::reason).orElse(null));
    row.add((long) line.is().need().clients());
    row.add(Amounts.written(line.is().need().fteE2()));
    row.add(line.part());
    return row;
  }

  private static Stream<List<@Nullable Object>> sums(Page page, SheetView view) {
    var balance = view.balance();
    return Stream.of(
        row(page.t("cofunding.total"), null, balance.total() / CROWN),
        row(page.t("cofunding.needed"), null, balance.needed() / CROWN),
        row(page.t("cofunding.gap"), null, balance.gap() / CROWN),
        row(page.t("cofunding.over"), null, view.verdict().now() / CROWN));
  }

  static List<String> headings(Page page, SheetView view) {
    var open = List.of("source", "asked", "promised", "stand", "resolution", "resolved-on");
    var costs = List.of("reason", "clients", "fte", "part");
    return Stream.concat(open.stream(), view.seesCosts() ? costs.stream() : Stream.of())
        .map(key -> page.t("cofunding.column." + key))
        .toList();
  }

  static Csv csv(Page page, SheetView view) {
    var headings = headings(page, view);
    var csv = new Csv().row(headings);
    for (var row : rows(page, view)) {
      while (row.size() < headings.size()) row.add(null);
      csv.row(row);
    }
    return csv;
  }

  static byte[] xlsx(Page page, SheetView view) {
    return Spreadsheet.xlsx(page.t("cofunding.sheet"), headings(page, view), rows(page, view));
  }
}
