package org.spoluplan.archive;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.spoluplan.archive.ExportRule.Treatment;
import org.spoluplan.archive.ExportTable.Column;

/// Writes the rows of one table as CSV by RFC 4180; no value is an empty cell.
final class ExportedRows {

  /// A part of an address long enough to be a secret, and not the id of a thing.
  private static final Pattern SECRET_PART =
      Pattern.compile(
          "/(?!\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?![\\w-]))[\\w-]{22,}");

  private static final CSVFormat CSV = CSVFormat.RFC4180;
  private static final int ROWS_AT_ONCE = 500;

  private final ExportTable table;
  private final ExportRules rules;

  ExportedRows(ExportTable table, ExportRules rules) {
    this.table = table;
    this.rules = rules;
  }

  /// @return how many
  long write(Connection connection, Appendable out) throws IOException, SQLException {
    var printer = new CSVPrinter(out, CSV);
    printer.printRecord(table.columns().stream().map(Column::name));
    long count = 0;
    try (var statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      var rows = statement.executeQuery(query());
      for (; rows.next(); count++) write(rows, printer);
    }
    return count;
  }

  private void write(ResultSet row, CSVPrinter printer) throws IOException, SQLException {
    var cells = new ArrayList<@Nullable String>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var value = column.kind().read(row, i + 1);
      var masked = rules.treatment(table.name(), column.name()) == Treatment.MASK;
      cells.add(value != null && masked ? masked(value) : value);
    }
    printer.printRecord(cells);
  }

  static String masked(String text) {
    return SECRET_PART.matcher(text).replaceAll("/…");
  }

  /// In the order of the primary key, so that two exports can be compared.
  private String query() {
    var columns = table.columns().stream().map(this::expression);
    var order = table.primaryKey().stream().map(key -> '"' + key + '"');
    return "select %s from %s %s"
        .formatted(
            columns.collect(Collectors.joining(", ")),
            table.name(),
            table.primaryKey().isEmpty()
                ? ""
                : order.collect(Collectors.joining(", ", "order by ", "")));
  }

  private String expression(Column column) {
    return rules.treatment(table.name(), column.name()) == Treatment.FILE
        ? ExportedFiles.PATH + " as \"" + column.name() + '"'
        : '"' + column.name() + '"';
  }
}
