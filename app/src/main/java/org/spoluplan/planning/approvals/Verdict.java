package org.spoluplan.planning.approvals;

/// What a body, council or assembly decided.
enum Verdict {
  APPROVED(true),
  /// To somebody who decides after it.
  RECOMMENDED(true),
  /// Took note of it and approved nothing.
  NOTED(false),
  POSTPONED(false),
  REJECTED(false);

  private final boolean favourable;

  Verdict(boolean favourable) {
    this.favourable = favourable;
  }

  boolean isFavourable() {
    return favourable;
  }

  /// Why, is to be said.
  boolean needsReason() {
    return this == POSTPONED || this == REJECTED;
  }
}
