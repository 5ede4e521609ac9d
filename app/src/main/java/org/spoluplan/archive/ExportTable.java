package org.spoluplan.archive;

import java.util.List;

/// A table as it is exported.
///
/// @param name       with its schema
/// @param columns    those that are exported
/// @param primaryKey empty when a column of it is not exported
record ExportTable(
    String name, List<Column> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {

  record Column(String name, ExportKind kind, boolean required) {}

  /// @param target the other table with its schema
  record ForeignKey(List<String> columns, String target, List<String> targetColumns) {

    ForeignKey {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }
  }

  ExportTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /// Where its rows are in the archive.
  String path() {
    return name.replace('.', '/') + ".csv";
  }

  boolean has(List<String> some) {
    return columns.stream().map(Column::name).toList().containsAll(some);
  }
}
