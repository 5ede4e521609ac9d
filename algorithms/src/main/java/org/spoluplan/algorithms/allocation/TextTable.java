package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.List;

/// Rows of text in columns for the terminal; numbers stand to the right.
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final int firstNumber;
  private final int lastNumber;

  /// @param firstNumber column from which numbers stand, from 0
  /// @param lastNumber  column up to which they do
  TextTable(List<String> head, int firstNumber, int lastNumber) {
    rows.add(head);
    this.firstNumber = firstNumber;
    this.lastNumber = lastNumber;
  }

  void add(List<String> row) {
    rows.add(row);
  }

  List<String> lines() {
    var widths = new ArrayList<Integer>();
    for (int column = 0; column < rows.getFirst().size(); column++) widths.add(width(column));
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      var space = " ".repeat(widths.get(column) - cell.length());
      var isNumber = column >= firstNumber && column <= lastNumber;
      line.append(column == 0 ? "" : GAP).append(isNumber ? space + cell : cell + space);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
