package org.spoluplan.algorithms.register.sample;

import java.util.Arrays;
import java.util.Random;

/// How many facilities each service has: one at least, few have many, all together as many as are
/// wanted.
final class FacilityCounts {

  private static final int MOST = 40;
  private static final int FAVOURED = 5;

  private FacilityCounts() {}

  static int[] of(SampleRegister sample, TrapPlan plan) {
    var counts = new int[sample.services()];
    for (var i = 0; i < counts.length; i++) counts[i] = least(plan, i);
    var left = sample.facilities() - Arrays.stream(counts).sum();
    var random = new Random(sample.seed() + 1);
    for (var tries = 0L; left > 0 && tries < 50L * sample.facilities(); tries++) {
      var service = random.nextInt(counts.length);
      if (random.nextInt(FAVOURED) == 0) service -= service % FAVOURED;
      if (plan.has(service, Trap.SHARED_HOME) || counts[service] >= MOST) continue;
      counts[service]++;
      left--;
    }
    return counts;
  }

  private static int least(TrapPlan plan, int service) {
    if (plan.has(service, Trap.REPEATED_FACILITY)) return 2;
    if (plan.has(service, Trap.END_BEFORE_START)) return 2;
    return plan.has(service, Trap.SHARED_HOME) && TrapPlan.ofShared(service) == 2 ? 2 : 1;
  }
}
