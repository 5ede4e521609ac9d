package org.spoluplan.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.archive.ExportRule.Treatment;
import org.spoluplan.archive.ExportTable.Column;
import org.spoluplan.archive.ExportTable.ForeignKey;

/// Reads from the database's own catalogue what is to be exported, so that no new table is
/// forgotten.
final class ExportPlan {

  private static final String COLUMNS =
      """
      select attname, format_type(atttypid, atttypmod), attnotnull
      from pg_attribute
      where attrelid = ?::regclass and attnum > 0 and not attisdropped
      order by attnum""";

  private static final String KEYS =
      """
      select k.contype, k.confrelid::regclass::text,
        array(select attname::text from unnest(k.conkey) with ordinality as c (number, place)
              join pg_attribute on attrelid = k.conrelid and attnum = number order by place),
        array(select attname::text from unnest(k.confkey) with ordinality as c (number, place)
              join pg_attribute on attrelid = k.confrelid and attnum = number order by place)
      from pg_constraint k
      where k.conrelid = ?::regclass and k.contype in ('p', 'f')
      order by k.conname""";

  private final Connection connection;
  private final ExportRules rules;

  ExportPlan(Connection connection, ExportRules rules) {
    this.connection = connection;
    this.rules = rules;
  }

  List<ExportTable> tables() throws SQLException {
    var tables = new ArrayList<ExportTable>();
    for (var name : Catalogue.tables(connection)) {
      if (!rules.leavesOut(name)) tables.add(table(name));
    }
    return tables;
  }

  private ExportTable table(String name) throws SQLException {
    var bare = new ExportTable(name, columns(name), List.of(), List.of());
    var primary = new ArrayList<String>();
    var foreign = new ArrayList<ForeignKey>();
    try (var statement = connection.prepareStatement(KEYS)) {
      statement.setString(1, name);
      var row = statement.executeQuery();
      while (row.next()) {
        var own = List.of((String[]) row.getArray(3).getArray());
        if (!bare.has(own)) continue;
        if (row.getString(1).equals("p")) {
          primary.addAll(own);
        } else if (!rules.leavesOut(row.getString(2))) {
          foreign.add(
              new ForeignKey(
                  own, row.getString(2), List.of((String[]) row.getArray(4).getArray())));
        }
      }
    }
    return new ExportTable(name, bare.columns(), primary, foreign);
  }

  private List<Column> columns(String table) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var statement = connection.prepareStatement(COLUMNS)) {
      statement.setString(1, table);
      var row = statement.executeQuery();
      while (row.next()) {
        var name = row.getString(1);
        if (rules.leavesOut(table, name)) continue;
        var path = rules.treatment(table, name) == Treatment.FILE;
        var kind = path ? ExportKind.TEXT : ExportKind.of(row.getString(2));
        columns.add(new Column(name, kind, row.getBoolean(3)));
      }
    }
    return columns;
  }
}
