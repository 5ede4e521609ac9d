package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import org.spoluplan.algorithms.allocation.Allocation.Divided;

/// What came of dividing, for a person to read: each amount and below it what it is made of.
public final class AllocationInWords {

  private static final int SUM_WIDTH = 22;

  private AllocationInWords() {}

  public static String of(Divided divided) {
    var text = new StringBuilder();
    var given = BigDecimal.ZERO;
    for (var award : divided.awards()) {
      given = given.add(award.amount());
      text.append(sum(award.amount())).append("  ").append(award.id()).append('\n');
      for (var step : award.steps()) {
        text.append("  ").append(sum(step.amount())).append("  ").append(step.words()).append('\n');
      }
    }
    text.append(sum(given)).append("  rozděleno\n");
    text.append(sum(divided.reserve())).append("  zůstává v rezervě");
    return text.toString();
  }

  private static String sum(BigDecimal crowns) {
    return " ".repeat(Math.max(0, SUM_WIDTH - Haler.words(Haler.of(crowns)).length()))
        + Haler.words(Haler.of(crowns));
  }
}
