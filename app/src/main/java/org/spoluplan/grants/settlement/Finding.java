package org.spoluplan.grants.settlement;

import org.jspecify.annotations.Nullable;

/// What a check found.
///
/// @param position of the entry that it is about; null: of none
/// @param item     code of the line that it is about; null: of none
/// @param amount   in haléře; zero where no amount says more
record Finding(Kind kind, @Nullable Integer position, @Nullable String item, long amount) {

  enum Kind {
    REPORT_MISSING(true),
    TOTALS_MISSING(true),
    /// No line of the budget was chosen.
    UNASSIGNED(true),
    NOT_ELIGIBLE(true),
    NOT_IN_BUDGET(true),
    /// Issued before or after the days whose costs count.
    OUTSIDE_DATES(true),
    UNPAID(true),
    PAID_LATE(true),
    SAME_TWICE(true),
    /// Together with other grants more is charged than the document is for.
    CHARGED_TWICE(true),
    LINE_EXCEEDED(true),
    /// More of an item is charged than the whole service spent on it.
    ABOVE_COSTS(true),
    /// The same document is charged to another grant too, within its amount.
    SHARED(false),
    /// Public sources give more than net costs.
    PUBLIC_ABOVE_NET(false),
    NOTHING_USED(false),
    LEFT_OVER(false);

    private final boolean fault;

    Kind(boolean fault) {
      this.fault = fault;
    }

    /// Has to be mended before submitting; otherwise it is only said.
    boolean isFault() {
      return fault;
    }
  }

  static Finding of(Kind kind) {
    return new Finding(kind, null, null, 0);
  }

  static Finding of(Kind kind, long amount) {
    return new Finding(kind, null, null, amount);
  }

  static Finding of(Kind kind, Entry entry, long amount) {
    return new Finding(kind, entry.position(), null, amount);
  }

  static Finding of(Kind kind, String item, long amount) {
    return new Finding(kind, null, item, amount);
  }
}
