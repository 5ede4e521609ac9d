package org.spoluplan.algorithms.compensation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Units over a year that changed during it, e.g. 3.0 FTE for five months and 4.0 for seven.
public final class AverageUnits {

  private AverageUnits() {}

  /// So many units for so many months.
  public record Span(int months, BigDecimal units) {}

  /// @param spans at least a month together
  /// @param places of the answer; a half is rounded up
  public static BigDecimal of(List<Span> spans, int places) {
    var months = spans.stream().mapToInt(Span::months).sum();
    if (months <= 0) throw new IllegalArgumentException("no months");
    return spans.stream()
        .map(span -> span.units().multiply(BigDecimal.valueOf(span.months())))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(months), places, RoundingMode.HALF_UP);
  }
}
