package org.spoluplan.algorithms.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Cohen's kappa of two people.
///
/// @param things   that both sorted
/// @param observed share on which they agreed, 0 to 1
/// @param expected share on which they would agree by chance
public record Kappa(int things, double observed, double expected) {

  /// From pairs of what the two said.
  public static <T> Kappa of(List<T> one, List<T> other) {
    if (one.size() != other.size()) throw new IllegalArgumentException("not the same things");
    var categories = new ArrayList<T>();
    for (var said : one) if (!categories.contains(said)) categories.add(said);
    for (var said : other) if (!categories.contains(said)) categories.add(said);
    List<List<Integer>> table = new ArrayList<>();
    for (var row : categories) {
      var counts = new ArrayList<Integer>();
      for (var column : categories) {
        var both = 0;
        for (int i = 0; i < one.size(); i++) {
          if (one.get(i).equals(row) && other.get(i).equals(column)) both++;
        }
        counts.add(both);
      }
      table.add(counts);
    }
    return ofTable(table);
  }

  /// @param table how many things the first put into the category of the row and the second into
  ///   that of the column; a square
  public static Kappa ofTable(List<? extends List<Integer>> table) {
    var all = 0;
    var same = 0;
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i).size() != table.size()) throw new IllegalArgumentException("no square");
      for (int count : table.get(i)) all += count;
      same += table.get(i).get(i);
    }
    if (all == 0) return new Kappa(0, 0, 0);
    double chance = 0;
    for (int i = 0; i < table.size(); i++) {
      double row = 0;
      double column = 0;
      for (int j = 0; j < table.size(); j++) {
        row += table.get(i).get(j);
        column += table.get(j).get(i);
      }
      chance += (row / all) * (column / all);
    }
    return new Kappa(all, (double) same / all, chance);
  }

  /// 1 when they always agree, 0 when they agree as often as chance would. Empty when nothing was
  /// sorted, or when both put everything into the same category: then chance agrees as well, and
  /// kappa says nothing.
  public OptionalDouble value() {
    var left = 1 - expected;
    if (things == 0 || left < 1e-12) return OptionalDouble.empty();
    return OptionalDouble.of((observed - expected) / left);
  }
}
