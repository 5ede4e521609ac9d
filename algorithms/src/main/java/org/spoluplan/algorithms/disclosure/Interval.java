package org.spoluplan.algorithms.disclosure;

/// What a hidden cell can be by all that is published.
///
/// @param most [#NO_END] when nothing limits it
public record Interval(long least, long most) {

  public static final long NO_END = Long.MAX_VALUE;

  public Interval {
    if (least < 0 || most < least) throw new IllegalArgumentException(least + "…" + most);
  }

  /// How far its ends are from each other.
  public long width() {
    return most == NO_END ? NO_END : most - least;
  }
}
