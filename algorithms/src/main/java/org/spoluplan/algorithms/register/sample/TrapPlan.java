package org.spoluplan.algorithms.register.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Which service gets which trap; at most one each.
final class TrapPlan {

  private static final int SHARED = 3;

  private final @Nullable Trap[] ofService;
  private final Map<Trap, Integer> counts = new EnumMap<>(Trap.class);

  TrapPlan(int services, Map<Trap, Integer> wanted, Random random) {
    ofService = new @Nullable Trap[services];
    var shared = wanted.getOrDefault(Trap.SHARED_HOME, 0) / SHARED * SHARED;
    shared = Math.min(shared, services / SHARED * SHARED);
    for (var i = 0; i < shared; i++) put(i, Trap.SHARED_HOME);
    var order = order(shared, services, random);
    var next = 0;
    for (var trap : Trap.values()) {
      if (trap == Trap.SHARED_HOME) continue;
      for (var i = wanted.getOrDefault(trap, 0); i > 0 && next < order.size(); i--)
        put(order.get(next++), trap);
    }
  }

  /// Homes that share an address stand at the beginning, for they come in threes; the rest is
  /// spread. The first of the rest has no trap, so that each has one before it.
  private static List<Integer> order(int from, int services, Random random) {
    var order = new ArrayList<Integer>();
    for (var i = from + 1; i < services; i++) order.add(i);
    Collections.shuffle(order, random);
    return order;
  }

  private void put(int service, Trap trap) {
    ofService[service] = trap;
    counts.merge(trap, 1, Integer::sum);
  }

  @Nullable Trap of(int service) {
    return ofService[service];
  }

  boolean has(int service, Trap trap) {
    return ofService[service] == trap;
  }

  /// Which of the homes at one address it is, from 0.
  static int ofShared(int service) {
    return service % SHARED;
  }

  Map<Trap, Integer> counts() {
    return counts;
  }
}
