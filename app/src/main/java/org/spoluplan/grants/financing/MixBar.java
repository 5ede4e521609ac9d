package org.spoluplan.grants.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.spoluplan.grants.financing.MoneyKind.Group;

/// One year of a chart as shapes. All bars are equally long: they compare shares, not sums.
///
/// @param line where the share of the state would be what is expected; empty without such money
record MixBar(Mix mix, List<Segment> segments, OptionalInt line) {

  static final int WIDTH = 360;

  private static final int THOUSAND = 1000;
  private static final int WHOLE_E2 = 10_000;

  record Segment(Group group, int x, int width) {}

  /// @param stateShareE2 expected of the state, in hundredths of a per cent; empty: of no year
  static MixBar of(Mix mix, OptionalInt stateShareE2) {
    var segments = new ArrayList<Segment>();
    var shares = mix.perMille();
    int before = 0;
    for (var group : Group.values()) {
      int after = before + shares.getOrDefault(group, 0);
      int x = before * WIDTH / THOUSAND;
      int width = after * WIDTH / THOUSAND - x;
      if (width > 0) segments.add(new Segment(group, x, width));
      before = after;
    }
    return new MixBar(mix, List.copyOf(segments), line(mix, stateShareE2));
  }

  private static OptionalInt line(Mix mix, OptionalInt stateShareE2) {
    if (stateShareE2.isEmpty() || mix.fromBudgets() == 0) return OptionalInt.empty();
    var expected = mix.fromBudgets() / WHOLE_E2 * stateShareE2.getAsInt();
    return OptionalInt.of((int) (expected * WIDTH / mix.total()));
  }
}
