package org.spoluplan.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.Normalisation;
import org.spoluplan.algorithms.allocation.SubsidyApplication;

/// Invented calls, always the same.
final class AllocationCalls {

  private static final long POT_FOR_EACH = 150_000_00;
  private static final long CAP = 450_000_00;
  private static final long FLOOR = 30_000_00;
  private static final long SEED = 2020;

  private AllocationCalls() {}

  /// @param floors how high the floor is, in steps of 30,000 Kč
  static AllocationCall of(int applications, Combining combining, int floors) {
    var random = new Random(SEED);
    var all = new ArrayList<SubsidyApplication>();
    for (int i = 0; i < applications; i++) {
      var values =
          Map.of(
              Criterion.FTE, BigDecimal.valueOf(random.nextInt(2, 100), 1),
              Criterion.POINTS, BigDecimal.valueOf(random.nextInt(0, 41)));
      long requested = random.nextInt(40, 900) * 100_000L;
      all.add(SubsidyApplication.of("s" + i, requested, values));
    }
    var rule =
        AllocationRule.of(
                combining, List.of(criterion(Criterion.FTE, 7), criterion(Criterion.POINTS, 3)))
            .withCap(CAP)
            .withFloor(floors * FLOOR);
    return new AllocationCall(POT_FOR_EACH * applications, rule, all);
  }

  private static Criterion criterion(String name, int tenths) {
    return new Criterion(name, BigDecimal.valueOf(tenths, 1), Normalisation.SHARE);
  }
}
