package org.spoluplan.algorithms.allocation;

import java.util.List;

/// One step from nothing to an award.
///
/// @param criterion that it comes from; empty when it comes from none
/// @param amount    in haléře, what it adds or takes; steps add up to the haléř, because each is
///                  the difference of two rounded sums
/// @param exact     in haléře, without rounding
/// @param text      a Czech sentence
/// @param steps     that this one is made of; they add up to its amount
public record Step(
    Kind kind, String criterion, long amount, Fraction exact, String text, List<Step> steps) {

  public enum Kind {
    /// What it gets before anything is divided.
    GUARANTEED,
    /// By a criterion, or by the product of some.
    SHARE,
    /// Out of the part of the money that belongs to a criterion.
    POT,
    /// Out of what another part left.
    JOINED,
    /// More, because others were dropped.
    FROM_DROPPED,
    /// Less, because of the request or a cap.
    LIMIT,
    /// More, because of the limits of others.
    HANDED_BACK,
    /// All taken, because it would be less than the floor.
    BELOW_FLOOR,
    ROUNDING
  }

  public Step {
    steps = List.copyOf(steps);
  }
}
