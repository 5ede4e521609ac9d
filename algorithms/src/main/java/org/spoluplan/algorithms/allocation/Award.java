package org.spoluplan.algorithms.allocation;

import java.math.BigDecimal;
import java.util.List;

/// What an application gets and why.
///
/// @param amount in Kč
/// @param steps  that add up to the amount
public record Award(String id, BigDecimal amount, List<Step> steps) {

  public Award {
    steps = List.copyOf(steps);
  }

  /// One reason for a part of the amount.
  ///
  /// @param kind   by which programs know it
  /// @param amount in Kč, to the haléř; negative when it takes away
  /// @param words  a Czech sentence without the amount
  public record Step(Kind kind, BigDecimal amount, String words) {}

  public enum Kind {
    /// By one criterion.
    SHARE,
    /// More than it may get.
    LIMIT,
    /// Of what others could not get.
    HANDED_BACK,
    /// Less than is worth granting.
    FLOOR,
    ROUNDING
  }
}
