package org.spoluplan.algorithms.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What somebody can find out about hidden cells who knows all published ones, knows which are
/// hidden, and knows that counts are not negative. Exact: each end of an interval is reached by
/// some table of whole numbers.
public final class Audit {

  private final CountTable table;
  private final Network network;

  public Audit(CountTable table) {
    this.table = table;
    this.network = new Network(table);
  }

  /// What each hidden cell can be.
  public Map<Cell, Interval> intervals(Set<Cell> hidden) {
    var intervals = new LinkedHashMap<Cell, Interval>();
    for (var cell : table.cells()) {
      if (hidden.contains(cell)) intervals.put(cell, interval(cell, hidden));
    }
    return intervals;
  }

  /// What one hidden cell can be.
  public Interval interval(Cell cell, Set<Cell> hidden) {
    var value = table.value(cell);
    var room = network.room(cell, hidden);
    var most = room == Interval.NO_END ? room : value + room;
    return new Interval(value - network.slack(cell, hidden), most);
  }

  /// Whether nobody can tell any of them closer than the rule allows.
  public boolean isSafe(Set<Cell> hidden, ProtectionRule rule) {
    return hidden.stream().allMatch(cell -> interval(cell, hidden).width() >= rule.width());
  }
}
