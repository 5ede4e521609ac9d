package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;

/// What applications are compared by.
///
/// @param name   e.g. `fte` (FTE for the territory) or `points` (of need), as values are called
/// @param weight only its ratio to the other weights counts
public record Criterion(String name, BigDecimal weight, Normalisation normalisation) {

  /// FTE that the applicant works with in the territory of the call.
  public static final String FTE = "fte";

  /// Points for need criteria.
  public static final String POINTS = "points";

  /// The requested amount itself, in Kč, may be a criterion too.
  public static final String REQUESTED = "requested";

  Criterion withWeight(BigDecimal changed) {
    return new Criterion(name, changed, normalisation);
  }
}
