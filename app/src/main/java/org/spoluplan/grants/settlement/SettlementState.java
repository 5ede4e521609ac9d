package org.spoluplan.grants.settlement;

/// Where a settlement is.
enum SettlementState {
  WRITING,
  SUBMITTED,
  /// Has faults to be mended and a new deadline.
  RETURNED,
  /// Accepted; money is to come back.
  ACCEPTED,
  CLOSED;

  boolean isWritten() {
    return this == WRITING || this == RETURNED;
  }

  boolean isChecked() {
    return this == ACCEPTED || this == CLOSED;
  }
}
