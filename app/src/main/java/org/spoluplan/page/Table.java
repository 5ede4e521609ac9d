package org.spoluplan.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.spoluplan.kernel.Outcome;

/// A table with one header. What stands above the header is left out.
///
/// @param header names of columns; those without one are called by their number
public record Table(List<String> header, List<Row> rows) {

  private static final int MOST_ROWS = 200_000;
  private static final int MOST_COLUMNS = 150;

  /// @param line where it begins in the file, from 1
  public record Row(int line, List<String> cells) {

    /// Short rows end with empty cells.
    public String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }
  }

  public static Outcome<Table> of(TableText text) {
    var rows = new ArrayList<Row>();
    var format = CSVFormat.DEFAULT.builder().setDelimiter(text.separator()).get();
    try (var parser = format.parse(reader(text))) {
      var line = 1;
      for (CSVRecord record : parser) {
        if (rows.size() >= MOST_ROWS) return Outcome.refused(TableRefusal.TOO_BIG);
        var cells = record.toList();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) rows.add(new Row(line, cells));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      return Outcome.refused(TableRefusal.QUOTES);
    }
    return of(rows);
  }

  private static StringReader reader(TableText text) {
    return new StringReader(text.content());
  }

  /// The header is the first row with names in at least half of the columns.
  private static Outcome<Table> of(List<Row> rows) {
    var widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    if (widest < 2) return Outcome.refused(TableRefusal.ONE_COLUMN);
    if (widest > MOST_COLUMNS) return Outcome.refused(TableRefusal.TOO_BIG);
    for (int i = 0; i < rows.size() - 1; i++) {
      var named = rows.get(i).cells().stream().filter(cell -> !cell.isBlank()).count();
      if (2 * named >= widest) {
        var below = rows.subList(i + 1, rows.size());
        return Outcome.done(new Table(header(rows.get(i), widest), List.copyOf(below)));
      }
    }
    return Outcome.refused(TableRefusal.EMPTY);
  }

  private static List<String> header(Row row, int width) {
    return IntStream.range(0, width)
        .mapToObj(i -> row.cell(i).isEmpty() ? String.valueOf(i + 1) : row.cell(i))
        .map(name -> name.replaceAll("\\s+", " "))
        .toList();
  }

  /// What stands in the column.
  public List<String> column(int column) {
    return rows.stream().map(row -> row.cell(column)).toList();
  }
}
