package org.spoluplan.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A table as XLSX. Numbers are numbers, all else is text: nothing in it is a formula.
public final class Spreadsheet {

  private static final int LETTER = 256;
  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;
  private static final int ROOM = 2;

  private Spreadsheet() {}

  /// Spreadsheets know binary fractions only: sums up to ten thousand million are exact to the
  /// hundredth.
  ///
  /// @param name of the sheet
  /// @param rows not longer than the headings; `Long` and `BigDecimal` are numbers
  public static byte[] xlsx(
      String name, List<String> headings, List<? extends List<? extends @Nullable Object>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet(name);
      var styles = Styles.of(book);
      var head = sheet.createRow(0);
      for (int i = 0; i < headings.size(); i++) {
        var cell = head.createCell(i);
        cell.setCellValue(headings.get(i));
        cell.setCellStyle(styles.bold());
        sheet.setColumnWidth(i, width(headings, rows, i) * LETTER);
      }
      var line = 1;
      for (var row : rows) {
        var cells = sheet.createRow(line++);
        for (int i = 0; i < row.size(); i++) fill(cells.createCell(i), row.get(i), styles);
      }
      sheet.createFreezePane(1, 1);
      book.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int width(
      List<String> headings, List<? extends List<? extends @Nullable Object>> rows, int column) {
    int longest = headings.get(column).length();
    for (var row : rows) {
      var value = column < row.size() ? row.get(column) : null;
      if (value != null) longest = Math.max(longest, value.toString().length());
    }
    return Math.clamp(longest + ROOM, NARROWEST, WIDEST);
  }

  private static void fill(Cell cell, @Nullable Object value, Styles styles) {
    switch (value) {
      case null -> {}
      case Long number -> {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(styles.whole());
      }
      case BigDecimal number -> {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(styles.hundredths());
      }
      default -> {
        cell.setCellValue(value.toString());
        cell.setCellStyle(styles.text());
      }
    }
  }

  private record Styles(CellStyle bold, CellStyle text, CellStyle whole, CellStyle hundredths) {

    static Styles of(Workbook book) {
      var bold = book.createCellStyle();
      var font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      var text = book.createCellStyle();
      text.setQuotePrefixed(true);
      text.setWrapText(true);
      return new Styles(bold, text, number(book, "#,##0"), number(book, "#,##0.00"));
    }

    private static CellStyle number(Workbook book, String format) {
      var style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      return style;
    }
  }
}
