package org.spoluplan.algorithms.disclosure;

import java.util.ArrayList;
import java.util.List;

/// Counts of people by one or two features, with totals. One row is a table of one dimension: it
/// has a single total, at its end.
public final class CountTable {

  private final List<List<Integer>> inner;

  private CountTable(List<List<Integer>> inner) {
    this.inner = inner;
  }

  /// @param rows of the same length, without totals; at least one, of at least one count
  /// @throws IllegalArgumentException for anything else, and for counts below zero
  public static CountTable of(List<? extends List<Integer>> rows) {
    List<List<Integer>> copy = new ArrayList<>();
    for (var row : rows) copy.add(List.copyOf(row));
    if (copy.isEmpty() || copy.getFirst().isEmpty()) throw new IllegalArgumentException("empty");
    var width = copy.getFirst().size();
    for (var row : copy) {
      if (row.size() != width) throw new IllegalArgumentException("rows of different length");
      if (row.stream().anyMatch(count -> count < 0)) throw new IllegalArgumentException("negative");
    }
    return new CountTable(List.copyOf(copy));
  }

  /// Of one dimension.
  public static CountTable line(List<Integer> counts) {
    return of(List.of(counts));
  }

  /// Without the totals.
  public int rows() {
    return inner.size();
  }

  /// Without the totals.
  public int columns() {
    return inner.getFirst().size();
  }

  public boolean isLine() {
    return rows() == 1;
  }

  public boolean isTotal(Cell cell) {
    return cell.row() == rows() || cell.column() == columns();
  }

  /// All places, totals too.
  public List<Cell> cells() {
    var all = new ArrayList<Cell>();
    var last = isLine() ? 0 : rows();
    for (int row = 0; row <= last; row++) {
      for (int column = 0; column <= columns(); column++) all.add(new Cell(row, column));
    }
    return all;
  }

  /// What stands there, a count or a sum.
  public long value(Cell cell) {
    var fromRow = cell.row() == rows() ? 0 : cell.row();
    var toRow = cell.row() == rows() ? rows() : cell.row() + 1;
    var fromColumn = cell.column() == columns() ? 0 : cell.column();
    var toColumn = cell.column() == columns() ? columns() : cell.column() + 1;
    long sum = 0;
    for (int row = fromRow; row < toRow; row++) {
      for (int column = fromColumn; column < toColumn; column++) {
        sum += inner.get(row).get(column);
      }
    }
    return sum;
  }
}
