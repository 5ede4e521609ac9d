package org.spoluplan.catalogue.leaflets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.spoluplan.catalogue.leaflets.Leaflet.Entry;
import org.spoluplan.catalogue.leaflets.Leaflet.Section;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Page;

/// A leaflet as rows, for whoever makes something else of it.
final class LeafletTable {

  private static final int WIDEST = 60;
  private static final int LETTER = 256;

  private LeafletTable() {}

  static List<String> headings(Page page) {
    return Stream.of(
            "section",
            "name",
            "type",
            "provider",
            "about",
            "whom",
            "not-for",
            "phone",
            "email",
            "web",
            "where",
            "hours",
            "price",
            "how",
            "more")
        .map(key -> page.t("leaflet." + key))
        .toList();
  }

  static List<List<String>> rows(Leaflet leaflet) {
    var rows = new ArrayList<List<String>>();
    for (var section : leaflet.sections()) {
      section.entries().forEach(entry -> rows.add(row(section, entry)));
    }
    return rows;
  }

  private static List<String> row(Section section, Entry entry) {
    return List.of(
        section.title(),
        entry.name(),
        entry.type(),
        entry.provider(),
        entry.about(),
        entry.forWhom(),
        entry.notFor(),
        String.join(", ", entry.phones()),
        entry.email().orElse(""),
        entry.web().orElse(""),
        String.join("; ", entry.places()),
        entry.hours(),
        entry.price(),
        entry.how(),
        entry.page());
  }

  static Csv csv(Leaflet leaflet, Page page) {
    var csv = new Csv().row(headings(page));
    rows(leaflet).forEach(csv::row);
    return csv;
  }

  /// Every cell is text: nothing in it is a formula.
  static byte[] xlsx(Leaflet leaflet, Page page) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet(page.t("leaflet.sheet"));
      var bold = book.createCellStyle();
      var font = book.createFont();
      font.setBold(true);
      font.setColor(IndexedColors.AUTOMATIC.getIndex());
      bold.setFont(font);
      var text = book.createCellStyle();
      text.setQuotePrefixed(true);
      text.setWrapText(true);
      var headings = headings(page);
      var head = sheet.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        var cell = head.createCell(i);
        cell.setCellValue(headings.get(i));
        cell.setCellStyle(bold);
        sheet.setColumnWidth(i, width(i, leaflet) * LETTER);
      }
      var number = 1;
      for (var row : rows(leaflet)) {
        var line = sheet.createRow(number++);
        for (int i = 0; i < row.size(); i++) {
          var cell = line.createCell(i);
          cell.setCellValue(row.get(i));
          cell.setCellStyle(text);
        }
      }
      sheet.createFreezePane(0, 1);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int width(int column, Leaflet leaflet) {
    var longest = rows(leaflet).stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return Math.clamp(longest + 2L, 14, WIDEST);
  }
}
