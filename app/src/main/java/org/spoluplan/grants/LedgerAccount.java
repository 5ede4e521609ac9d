package org.spoluplan.grants;

/// Where money of a call can be.
public enum LedgerAccount {
  /// The budget of whoever gives it: the only account that goes below zero.
  BUDGET,
  /// To be divided.
  POT,
  /// Divided to nobody.
  RESERVE,
  /// Promised by the council, not paid yet.
  AWARDED,
  PAID,
  /// Came back, or was given up.
  RETURNED
}
