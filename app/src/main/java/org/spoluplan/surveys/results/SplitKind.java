package org.spoluplan.surveys.results;

/// By what sums are split.
enum SplitKind {
  BODY(true),
  TERRITORY(true),
  /// A service may have several, so these groups overlap and are never published.
  TARGET_GROUP(false),
  VERSION(true);

  private final boolean apart;

  SplitKind(boolean apart) {
    this.apart = apart;
  }

  /// Nobody is in two groups.
  boolean isApart() {
    return apart;
  }
}
