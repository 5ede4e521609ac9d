package org.spoluplan.grants.cofunding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.cofunding.CofundingViews.ShareLine;
import org.spoluplan.grants.cofunding.CofundingViews.SheetView;
import org.spoluplan.network.Amounts;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;

/// The sheet as rows, to be taken away. Whoever may not see costs gets municipalities only.
final class SheetTable {

  private static final int LETTER = 256;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 50;
  private static final long CROWN = 100;

  private SheetTable() {}

  static String name(CofundingRequest request) {
    return request.title().replaceAll("[\\p{Cc}\\\\/:*?\"<>|]+", " ").strip();
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
    if (view.seesCosts()) sums(page, view.balance()).forEach(rows::add);
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

  private static Stream<List<@Nullable Object>> sums(Page page, Balance balance) {
    return Stream.of(
        row(page.t("cofunding.total"), null, balance.total() / CROWN),
        row(page.t("cofunding.needed"), null, balance.needed() / CROWN),
        row(page.t("cofunding.gap"), null, balance.gap() / CROWN),
        row(page.t("cofunding.over"), null, balance.over() / CROWN));
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

  /// Sums are numbers, all else is text: nothing in it is a formula.
  static byte[] xlsx(Page page, SheetView view) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet(page.t("cofunding.sheet"));
      var bold = book.createCellStyle();
      var font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      var text = book.createCellStyle();
      text.setQuotePrefixed(true);
      text.setWrapText(true);
      var number = book.createCellStyle();
      number.setDataFormat(book.createDataFormat().getFormat("#,##0"));
      var headings = headings(page, view);
      var head = sheet.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        var cell = head.createCell(i);
        cell.setCellValue(headings.get(i));
        cell.setCellStyle(bold);
        var width = Math.clamp(headings.get(i).length() + 4L, NARROWEST, WIDEST);
        sheet.setColumnWidth(i, width * LETTER);
      }
      var line = 1;
      for (var row : rows(page, view)) {
        var cells = sheet.createRow(line++);
        for (int i = 0; i < row.size(); i++) {
          var cell = cells.createCell(i);
          cell.setCellStyle(row.get(i) instanceof Long ? number : text);
          fill(cell, row.get(i));
        }
      }
      sheet.createFreezePane(1, 1);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Spreadsheets know binary fractions only; whole crowns up to ten thousand million are exact.
  private static void fill(Cell cell, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Long amount -> cell.setCellValue(amount.doubleValue());
      default -> cell.setCellValue(value.toString());
    }
  }
}
