package org.spoluplan.algorithms.allocation;

/// What a value of a criterion is measured by before it is weighted.
public enum Normalisation {
  /// A part of the sum over all applications.
  SHARE,
  /// A part of the greatest value.
  MAXIMUM
}
