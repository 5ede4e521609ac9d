package org.spoluplan.boards.state;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pages of a board and their columns, made from a template.
public record Layout(List<Sheet> sheets) {

  /// A page of the board.
  public record Sheet(String title, List<Column> columns) {
    public Sheet {
      columns = List.copyOf(columns);
    }
  }

  /// @param id   one in the whole board
  /// @param hint what belongs there
  public record Column(String id, String title, @Nullable String hint) {}

  public Layout {
    sheets = List.copyOf(sheets);
  }

  /// One page with columns of these names.
  public static Layout of(String title, List<String> columns) {
    var numbered =
        java.util.stream.IntStream.range(0, columns.size())
            .mapToObj(i -> new Column("s" + (i + 1), columns.get(i), null))
            .toList();
    return new Layout(List.of(new Sheet(title, numbered)));
  }

  public List<Column> columns() {
    return sheets.stream().flatMap(sheet -> sheet.columns().stream()).toList();
  }

  public Optional<Column> column(String id) {
    return columns().stream().filter(column -> column.id().equals(id)).findFirst();
  }

  boolean has(String column) {
    return column(column).isPresent();
  }
}
