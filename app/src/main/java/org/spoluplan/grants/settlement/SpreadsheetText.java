package org.spoluplan.grants.settlement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Csv;
import org.spoluplan.page.TableRefusal;

/// The first sheet of a spreadsheet as the text of a table. Values only: where a formula stands, it
/// says so, for nobody knows what it would be in another program.
final class SpreadsheetText {

  /// What stands in the text instead of a formula.
  static final String FORMULA = "#VZOREC#";

  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 100;
  private static final int PLACES = 2;

  private SpreadsheetText() {}

  /// @param content a file that was inspected already
  static Outcome<String> of(byte[] content) {
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      if (book.getNumberOfSheets() == 0) return Outcome.refused(TableRefusal.EMPTY);
      return text(book.getSheetAt(0));
    } catch (IOException | RuntimeException e) {
      return Outcome.refused(TableRefusal.NO_TEXT);
    }
  }

  private static Outcome<String> text(Sheet sheet) {
    if (sheet.getLastRowNum() >= MOST_ROWS) return Outcome.refused(TableRefusal.TOO_BIG);
    var csv = new Csv();
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      var row = sheet.getRow(i);
      var cells = new ArrayList<String>();
      if (row != null) {
        int width = Math.min(MOST_COLUMNS, row.getLastCellNum());
        for (int j = 0; j < width; j++) cells.add(value(row.getCell(j)));
      }
      csv.row(cells.isEmpty() ? List.of("") : cells);
    }
    return Outcome.done(csv.text());
  }

  private static String value(@Nullable Cell cell) {
    if (cell == null) return "";
    if (cell.getCellType() == CellType.FORMULA) return FORMULA;
    if (cell.getCellType() != CellType.NUMERIC) return cell.toString();
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    var number = BigDecimal.valueOf(cell.getNumericCellValue());
    var rounded = number.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }
}
