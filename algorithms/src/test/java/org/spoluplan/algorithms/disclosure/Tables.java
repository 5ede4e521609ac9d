package org.spoluplan.algorithms.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What anybody could do with enough patience: try all tables.
final class Tables {

  private Tables() {}

  static CountTable table(List<List<Integer>> rows) {
    return CountTable.of(rows);
  }

  /// The least and the most that each hidden cell is in any table that looks the same when it is
  /// published.
  ///
  /// @param most no inner cell is tried above it
  static Map<Cell, Interval> tried(CountTable table, Set<Cell> hidden, int most) {
    var found =
        new TreeMap<Cell, Interval>(
            java.util.Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    fill(table, hidden, most, new ArrayList<>(), found);
    return found;
  }

  private static void fill(
      CountTable table,
      Set<Cell> hidden,
      int most,
      List<Integer> typed,
      Map<Cell, Interval> found) {
    var columns = table.columns();
    if (typed.size() == table.rows() * columns) {
      judge(table, hidden, typed, found);
      return;
    }
    var cell = new Cell(typed.size() / columns, typed.size() % columns);
    var from = hidden.contains(cell) ? 0 : (int) table.value(cell);
    var to = hidden.contains(cell) ? Math.min(most, left(table, hidden, typed, cell)) : from;
    for (int count = from; count <= to; count++) {
      typed.addLast(count);
      fill(table, hidden, most, typed, found);
      typed.removeLast();
    }
  }

  /// What published totals leave for a cell.
  private static int left(CountTable table, Set<Cell> hidden, List<Integer> typed, Cell cell) {
    var columns = table.columns();
    var inRow = new Cell(cell.row(), columns);
    var inColumn = new Cell(table.rows(), cell.column());
    long left = Integer.MAX_VALUE;
    if (!hidden.contains(inRow)) left = table.value(inRow);
    if (!table.isLine() && !hidden.contains(inColumn)) {
      left = Math.min(left, table.value(inColumn));
    }
    long used = 0;
    for (int i = cell.row() * columns; i < typed.size(); i++) used += typed.get(i);
    return hidden.contains(inRow) ? (int) left : (int) Math.min(left, table.value(inRow) - used);
  }

  private static void judge(
      CountTable table, Set<Cell> hidden, List<Integer> typed, Map<Cell, Interval> found) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows(); i++) {
      rows.add(List.copyOf(typed.subList(i * table.columns(), (i + 1) * table.columns())));
    }
    var other = CountTable.of(rows);
    for (var cell : table.cells()) {
      if (!hidden.contains(cell) && other.value(cell) != table.value(cell)) return;
    }
    for (var cell : hidden) {
      var value = other.value(cell);
      found.merge(
          cell,
          new Interval(value, value),
          (a, b) -> new Interval(Math.min(a.least(), b.least()), Math.max(a.most(), b.most())));
    }
  }
}
