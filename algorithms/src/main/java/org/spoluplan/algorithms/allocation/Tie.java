package org.spoluplan.algorithms.allocation;

/// Who gets the last unit of two that lost the same by rounding. Never the order of applications.
public enum Tie {
  /// The lower identifier, letter by letter.
  ID,
  /// The lower request; of equal ones the lower identifier.
  SMALLER_REQUEST,
  /// The greater weight; of equal ones the lower identifier.
  GREATER_WEIGHT
}
