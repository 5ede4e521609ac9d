package org.spoluplan.grants.awards;

import java.util.HashMap;
import java.util.List;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.Comparison;
import org.spoluplan.algorithms.allocation.Comparison.Change;
import org.spoluplan.grants.Call;

/// A rule tried on the applications of another call, beside what was awarded there. Nothing of it
/// is kept.
///
/// @param data    the call whose applications it was tried on
/// @param decided by a council; else only recommended
/// @param lines   by number of application
record Simulation(Call data, boolean decided, List<Line> lines, Comparison comparison) {

  Simulation {
    lines = List.copyOf(lines);
  }

  /// @param before what was awarded or recommended then
  record Line(Recommendation.Line before, Comparison.Line compared) {}

  static Simulation of(Call data, boolean decided, Recommendation then, Allocation now) {
    var positions = new HashMap<String, Integer>();
    for (int i = 0; i < now.size(); i++) {
      positions.put(now.call().applications().get(i).id(), i);
    }
    var lines =
        then.lines().stream()
            .map(one -> line(one, now, positions.getOrDefault(id(one), -1)))
            .toList();
    var compared = lines.stream().map(Line::compared).toList();
    return new Simulation(
        data, decided, lines, new Comparison(compared, then.reserve(), now.reserve()));
  }

  private static String id(Recommendation.Line line) {
    return AllocationInput.id(line.application());
  }

  private static Line line(Recommendation.Line then, Allocation now, int position) {
    var after = now.amount(position);
    var change = change(then, now.isBelowFloor(position), after);
    return new Line(then, new Comparison.Line(id(then), then.amount(), after, change));
  }

  private static Change change(Recommendation.Line then, boolean belowFloor, long after) {
    var wasBelow = then.belowFloor() && then.amount() == 0;
    if (wasBelow != belowFloor) return belowFloor ? Change.UNDER_THE_FLOOR : Change.OVER_THE_FLOOR;
    if (after == then.amount()) return Change.SAME;
    return after > then.amount() ? Change.GAINS : Change.LOSES;
  }
}
