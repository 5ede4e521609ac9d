package org.spoluplan.planning.actions;

/// How it stands with what was promised. Nobody says "overdue": that follows from the day.
enum State {
  /// Průběžně.
  UNDER_WAY(false, false),
  DONE(true, false),
  PARTLY(true, true),
  /// Goes on in the next year as it should.
  CONTINUES(true, false),
  NOT_DONE(true, true),
  /// Will not be done at all, or another measure does it instead.
  CANCELLED(true, true);

  private final boolean last;
  private final boolean needsReason;

  State(boolean last, boolean needsReason) {
    this.last = last;
    this.needsReason = needsReason;
  }

  /// A year can be closed with it.
  boolean isLast() {
    return last;
  }

  boolean needsReason() {
    return needsReason;
  }

  /// Something is left for the next year.
  boolean isUnfinished() {
    return this != DONE && this != CANCELLED;
  }
}
