package org.spoluplan.territory.indicators;

import java.util.function.ToIntFunction;
import org.spoluplan.territory.Population;

/// A part of inhabitants that shares are of.
enum PopulationBand {
  ALL(Population::total),
  UNDER15(people -> people.between(0, 15)),
  FROM15(people -> people.from(15)),
  FROM15TO64(people -> people.between(15, 65)),
  FROM65(people -> people.from(65)),
  FROM80(people -> people.from(80));

  private final ToIntFunction<Population> count;

  PopulationBand(ToIntFunction<Population> count) {
    this.count = count;
  }

  int of(Population people) {
    return count.applyAsInt(people);
  }
}
