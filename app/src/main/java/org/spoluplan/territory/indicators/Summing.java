package org.spoluplan.territory.indicators;

/// How values of more municipalities make one.
enum Summing {
  SUM,
  /// Weighted by a part of inhabitants.
  MEAN,
  /// An index or a quotient of which neither a sum nor a mean would be true.
  NONE
}
