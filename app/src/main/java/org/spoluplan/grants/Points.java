package org.spoluplan.grants;

import java.math.BigDecimal;
import java.util.Map;

/// What assessors gave one application.
///
/// @param byCriterion average points by the code of the criterion
/// @param complete    somebody without a conflict scored every criterion
/// @param checked     a second pair of eyes looked at them since they last changed
public record Points(Map<String, BigDecimal> byCriterion, boolean complete, boolean checked) {

  public Points {
    byCriterion = Map.copyOf(byCriterion);
  }

  public BigDecimal sum() {
    return byCriterion.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
