package org.spoluplan.algorithms.allocation;

import java.util.List;

/// What one application gets.
///
/// @param amount      in haléře
/// @param explanation steps that add up to the amount
public record Award(String id, long amount, List<Step> explanation) {

  public Award {
    explanation = List.copyOf(explanation);
  }
}
