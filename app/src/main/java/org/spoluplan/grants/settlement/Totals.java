package org.spoluplan.grants.settlement;

import java.util.Map;

/// Profit and loss of the whole service in the year, in haléře.
///
/// @param costs   by the code of the item
/// @param incomes by the code of the source, this grant among them
record Totals(Map<String, Long> costs, Map<String, Long> incomes) {

  static final Totals EMPTY = new Totals(Map.of(), Map.of());

  Totals {
    costs = Map.copyOf(costs);
    incomes = Map.copyOf(incomes);
  }

  long cost() {
    return sum(costs);
  }

  long income() {
    return sum(incomes);
  }

  boolean isComplete() {
    return !costs.isEmpty() && !incomes.isEmpty();
  }

  private static long sum(Map<String, Long> amounts) {
    return amounts.values().stream().mapToLong(one -> one).sum();
  }
}
