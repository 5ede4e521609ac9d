package org.spoluplan.algorithms.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Two scenarios side by side: who gains, who loses, who crosses the floor. Amounts in haléře.
///
/// @param lines        in the order of the first scenario, then who is only in the second
/// @param reserveBefore of the first scenario
/// @param reserveAfter  of the second
public record Comparison(List<Line> lines, long reserveBefore, long reserveAfter) {

  public Comparison {
    lines = List.copyOf(lines);
  }

  /// One application in both; 0 where it is not there.
  public record Line(String id, long before, long after, Change change) {

    public long difference() {
      return after - before;
    }
  }

  public enum Change {
    GAINS,
    LOSES,
    SAME,
    /// Below the floor before, not after.
    OVER_THE_FLOOR,
    /// Below the floor after, not before.
    UNDER_THE_FLOOR,
    /// Only in the second scenario.
    ADDED,
    /// Only in the first scenario.
    REMOVED
  }

  public static Comparison of(Allocation before, Allocation after) {
    var later = positions(after);
    var lines = new ArrayList<Line>();
    positions(before)
        .forEach(
            (id, first) -> {
              var second = later.remove(id);
              lines.add(
                  second == null
                      ? new Line(id, before.amount(first), 0, Change.REMOVED)
                      : line(id, before, first, after, second));
            });
    later.forEach((id, second) -> lines.add(new Line(id, 0, after.amount(second), Change.ADDED)));
    return new Comparison(lines, before.reserve(), after.reserve());
  }

  private static Map<String, Integer> positions(Allocation allocation) {
    var positions = new LinkedHashMap<String, Integer>();
    var applications = allocation.call().applications();
    for (int i = 0; i < applications.size(); i++) positions.put(applications.get(i).id(), i);
    return positions;
  }

  private static Line line(String id, Allocation before, int first, Allocation after, int second) {
    var was = before.isBelowFloor(first);
    var is = after.isBelowFloor(second);
    var change =
        was == is
            ? change(before.amount(first), after.amount(second))
            : is ? Change.UNDER_THE_FLOOR : Change.OVER_THE_FLOOR;
    return new Line(id, before.amount(first), after.amount(second), change);
  }

  private static Change change(long before, long after) {
    if (before == after) return Change.SAME;
    return after > before ? Change.GAINS : Change.LOSES;
  }

  public long count(Change change) {
    return lines.stream().filter(line -> line.change() == change).count();
  }
}
