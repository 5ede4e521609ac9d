package org.spoluplan.algorithms.finding;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What was found.
///
/// @param hits   the best first; the same question always gets the same order
/// @param elsewhere the nearest there is when nothing was found
/// @param counts of each value of each facet under all other filters
/// @param without how many there would be if one filter were dropped; only when nothing is left
public record Answer(
    Understood understood,
    List<Hit> hits,
    List<Hit> elsewhere,
    Map<Facet, Map<String, Integer>> counts,
    Map<Facet, Integer> without) {

  /// @param km   as the crow flies to its nearest place; empty without a place to measure from
  /// @param here it comes to the place that was asked for, or is in it
  public record Hit(Listing entry, double score, OptionalDouble km, boolean here) {}

  public Answer {
    hits = List.copyOf(hits);
    elsewhere = List.copyOf(elsewhere);
  }
}
