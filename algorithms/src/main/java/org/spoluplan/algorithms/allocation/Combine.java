package org.spoluplan.algorithms.allocation;

/// How criteria make one weight, or one pot each.
public enum Combine {
  /// One pot, divided by the weighted sum of criteria.
  COMPOSITE("composite"),
  /// A pot for each criterion; what one cannot give away joins the next.
  SEPARATE_POTS("separatePots"),
  /// One pot, divided by the product of criteria.
  POINTS_TIMES_FTE("pointsTimesFte"),
  /// The same for everybody, up to what each may get.
  EQUAL("equal");

  private final String key;

  Combine(String key) {
    this.key = key;
  }

  /// As it is written in a file.
  public String key() {
    return key;
  }
}
