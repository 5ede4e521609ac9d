package org.spoluplan.territory;

import java.util.List;

/// What colours of a map mean.
///
/// @param title what is shown, with its unit and year
/// @param steps meaning of the colours from the lightest; at most five
/// @param none  what no colour means
public record MapLegend(String title, List<Step> steps, String none) {

  /// @param step as in [MapShade]
  public record Step(int step, String words) {}

  public MapLegend {
    steps = List.copyOf(steps);
  }
}
