package org.spoluplan.kernel;

/// "More than one half" or "at least two thirds": a fraction and whether it must be exceeded.
///
/// @param exceeded true: exactly `part/whole` is not enough
public record Share(int part, int whole, boolean exceeded) {

  public Share {
    if (part < 1 || whole < part) throw new IllegalArgumentException(part + "/" + whole);
  }

  public static Share moreThan(int part, int whole) {
    return new Share(part, whole, true);
  }

  public static Share atLeast(int part, int whole) {
    return new Share(part, whole, false);
  }

  /// Whole numbers only, so that no rounding decides a vote.
  public boolean reachedBy(int count, int of) {
    return count >= neededOf(of);
  }

  /// The smallest count that is enough.
  public int neededOf(int of) {
    var exact = (long) part * of;
    return Math.toIntExact(exceeded ? exact / whole + 1 : Math.ceilDiv(exact, whole));
  }
}
