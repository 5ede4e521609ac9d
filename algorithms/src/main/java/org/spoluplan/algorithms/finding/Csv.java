package org.spoluplan.algorithms.finding;

import java.util.ArrayList;
import java.util.List;

/// One line of a table as RFC 4180 has it: a cell in quotes may hold the divider, two quotes are
/// one.
final class Csv {

  private Csv() {}

  static List<String> cells(String line, char divider) {
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    var quoted = false;
    for (int i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == divider && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
