package org.spoluplan.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// A list taken away as CSV that a Czech spreadsheet opens by a double click: UTF-8 with its mark,
/// semicolons, and no cell that the spreadsheet would run as a formula.
public final class Csv {

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final StringBuilder text = new StringBuilder("\uFEFF");

  public Csv row(@Nullable Object... cells) {
    return row(java.util.Arrays.asList(cells));
  }

  public Csv row(List<? extends @Nullable Object> cells) {
    text.append(line(cells));
    return this;
  }

  /// One row for itself, for files that are written while they are made.
  public static String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
  }

  /// All rows so far, with the mark before them.
  public String text() {
    return text.toString();
  }

  /// @param file name it is saved under, without folders
  public ResponseEntity<byte[]> as(String file) {
    var disposition = ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
        .body(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) return "";
    var cell = value.toString();
    if (value instanceof Number || cell.isEmpty()) return cell;
    if (FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0) cell = "'" + cell;
    var quoted = cell.contains(";") || cell.contains("\"") || cell.contains("\n");
    return quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
