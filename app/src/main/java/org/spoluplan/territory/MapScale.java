package org.spoluplan.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Divides values into at most five steps with about as many values in each (quintiles). Equal
/// values are in one step.
///
/// @param tops the greatest value of each step, in order
public record MapScale(long lowest, List<Long> tops) {

  public MapScale {
    tops = List.copyOf(tops);
  }

  /// @param values at least one
  public static MapScale of(Collection<Long> values) {
    var sorted = values.stream().sorted().toList();
    var tops = new ArrayList<Long>();
    for (int step = 1; step <= MapShade.STEPS; step++) {
      var last = Math.max(0, (int) Math.ceilDiv((long) sorted.size() * step, MapShade.STEPS) - 1);
      var top = sorted.get(last);
      if (tops.isEmpty() || top > tops.getLast()) tops.add(top);
    }
    return new MapScale(sorted.getFirst(), tops);
  }

  /// From 1, spread over the five colours when there are fewer steps.
  public int step(long value) {
    for (int i = 0; i < tops.size(); i++) if (value <= tops.get(i)) return colour(i);
    return MapShade.STEPS;
  }

  /// The colour of a step from 0.
  public int colour(int step) {
    if (tops.size() == 1) return (MapShade.STEPS + 1) / 2;
    return 1 + step * (MapShade.STEPS - 1) / (tops.size() - 1);
  }
}
