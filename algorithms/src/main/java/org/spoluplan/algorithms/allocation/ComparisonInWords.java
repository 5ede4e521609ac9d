package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Two scenarios as a Czech table.
public final class ComparisonInWords {

  private ComparisonInWords() {}

  public static String of(Comparison comparison) {
    var table = new TextTable(List.of("žádost", "nyní", "jinak", "rozdíl", "změna"), 1, 3);
    for (var line : comparison.lines()) {
      table.add(
          List.of(
              line.id(),
              CzechNumbers.crowns(line.before()),
              CzechNumbers.crowns(line.after()),
              signed(line.difference()),
              word(line.change())));
    }
    table.add(
        List.of(
            "rezerva",
            CzechNumbers.crowns(comparison.reserveBefore()),
            CzechNumbers.crowns(comparison.reserveAfter()),
            signed(comparison.reserveAfter() - comparison.reserveBefore()),
            ""));
    var lines = new ArrayList<>(table.lines());
    lines.add("");
    lines.add(
        Arrays.stream(Comparison.Change.values())
            .map(change -> word(change) + ": " + comparison.count(change))
            .collect(Collectors.joining(", ")));
    return String.join("\n", lines);
  }

  private static String signed(long amount) {
    return (amount > 0 ? "+" : "") + CzechNumbers.crowns(amount);
  }

  private static String word(Comparison.Change change) {
    return switch (change) {
      case GAINS -> "více";
      case LOSES -> "méně";
      case SAME -> "stejně";
      case OVER_THE_FLOOR -> "nově nad nejnižší částkou";
      case UNDER_THE_FLOOR -> "nově pod nejnižší částkou";
      case ADDED -> "jen ve druhé";
      case REMOVED -> "jen v první";
    };
  }
}
