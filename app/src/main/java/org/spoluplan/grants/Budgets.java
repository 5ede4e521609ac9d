package org.spoluplan.grants;

import java.time.Clock;
import org.spoluplan.kernel.Today;
import org.springframework.stereotype.Component;

/// Sums of applications by the lists of costs and sources.
@Component
public class Budgets {

  private final CostItems items;
  private final Clock clock;

  Budgets(CostItems items, Clock clock) {
    this.items = items;
    this.clock = clock;
  }

  public Budget of(ApplicationContent content) {
    var today = Today.of(clock);
    return Budget.of(content, items.costsByCode(today), items.sourcesByCode(today));
  }
}
