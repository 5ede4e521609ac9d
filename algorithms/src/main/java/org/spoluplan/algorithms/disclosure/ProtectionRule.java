package org.spoluplan.algorithms.disclosure;

/// What counts as small and how uncertain a hidden count must stay.
///
/// @param limit       counts below it are hidden
/// @param width       between the least and the most that a hidden cell can be lies at least so
///   much
/// @param zeroIsShown nobody is in a zero, so it may stand there; otherwise it is hidden as well
public record ProtectionRule(int limit, int width, boolean zeroIsShown) {

  public ProtectionRule {
    if (limit < 1 || width < 1) throw new IllegalArgumentException(limit + ", " + width);
  }

  /// A hidden count of fewer than `limit` people may be any number from nothing to the limit.
  public static ProtectionRule below(int limit) {
    return new ProtectionRule(limit, limit, true);
  }

  /// Whether this count tells about too few people.
  public boolean isSmall(long count) {
    return count < limit && (count > 0 || !zeroIsShown);
  }
}
