package org.spoluplan.territory;

/// The colour of one municipality.
///
/// @param step  from 1, the lightest, to 5
/// @param words that say the same, e.g. "5,4 %"
public record MapShade(int step, String words) {

  public static final int STEPS = 5;

  public MapShade {
    if (step < 1 || step > STEPS) throw new IllegalArgumentException("no such colour: " + step);
  }
}
