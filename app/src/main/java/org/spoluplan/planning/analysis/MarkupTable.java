package org.spoluplan.planning.analysis;

import java.util.List;

/// A table as people would type it.
final class MarkupTable {

  private MarkupTable() {}

  /// Numbers stand to the right: all columns but the first.
  static String of(List<String> head, List<List<String>> rows) {
    var text = new StringBuilder();
    text.append("| ").append(String.join(" | ", head)).append(" |\n|---");
    text.append("|---:".repeat(head.size() - 1)).append("|\n");
    for (var row : rows) text.append("| ").append(String.join(" | ", row)).append(" |\n");
    return text.toString();
  }
}
