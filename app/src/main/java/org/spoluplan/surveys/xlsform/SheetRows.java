package org.spoluplan.surveys.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/// A sheet as rows of named cells. Formulas are never worked out.
///
/// @param headings as they stand in the first row
record SheetRows(List<String> headings, List<Line> lines) {

  private static final int MOST_ROWS = 5_000;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 4_000;

  /// @param number   in the sheet, from 1
  /// @param formulas headings of cells that hold a formula
  record Line(int number, Map<String, String> cells, List<String> formulas) {

    /// Empty where nothing stands.
    String cell(String heading) {
      return cells.getOrDefault(heading, "");
    }
  }

  static final SheetRows NONE = new SheetRows(List.of(), List.of());

  static boolean isTooBig(Sheet sheet) {
    return sheet.getLastRowNum() > MOST_ROWS;
  }

  static SheetRows of(@Nullable Sheet sheet) {
    if (sheet == null || sheet.getPhysicalNumberOfRows() == 0) return NONE;
    var first = sheet.getRow(sheet.getFirstRowNum());
    var headings = new ArrayList<String>();
    int width = Math.min(MOST_COLUMNS, first.getLastCellNum());
    for (int i = 0; i < width; i++) headings.add(text(first.getCell(i)).strip());
    var lines = new ArrayList<Line>();
    for (int i = first.getRowNum() + 1; i <= Math.min(sheet.getLastRowNum(), MOST_ROWS); i++) {
      var row = sheet.getRow(i);
      if (row == null) continue;
      var line = line(row, headings);
      if (!line.cells().isEmpty() || !line.formulas().isEmpty()) lines.add(line);
    }
    return new SheetRows(List.copyOf(headings), List.copyOf(lines));
  }

  private static Line line(Row row, List<String> headings) {
    var cells = new LinkedHashMap<String, String>();
    var formulas = new ArrayList<String>();
    for (int i = 0; i < headings.size(); i++) {
      var heading = headings.get(i);
      var cell = row.getCell(i);
      if (heading.isEmpty() || cell == null) continue;
      if (cell.getCellType() == CellType.FORMULA) {
        formulas.add(heading);
        continue;
      }
      var text = text(cell).strip();
      if (!text.isEmpty()) cells.putIfAbsent(heading.toLowerCase(Locale.ROOT), text);
    }
    return new Line(row.getRowNum() + 1, cells, formulas);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) return "";
    var text =
        switch (cell.getCellType()) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC -> number(cell.getNumericCellValue());
          case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
          default -> "";
        };
    return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
  }

  private static String number(double value) {
    var whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? String.valueOf((long) value) : String.valueOf(value);
  }
}
