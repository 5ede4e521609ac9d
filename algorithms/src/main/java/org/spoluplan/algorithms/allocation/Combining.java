package org.spoluplan.algorithms.allocation;

/// How several criteria make one amount. A further way is one more record and its pots in `Pots`.
public sealed interface Combining {

  /// One pot, divided by the weighted sum of all criteria.
  record Composite() implements Combining {}

  /// A part of the pot for each criterion, divided one after another in the order of the weights;
  /// what the limits leave of one part joins the next.
  record SeparatePots() implements Combining {}

  /// One pot, divided by the product of the criteria (points × FTE).
  record Product() implements Combining {}

  /// One pot, the same for everybody up to the limits (constrained equal awards).
  record EqualAwards() implements Combining {}
}
