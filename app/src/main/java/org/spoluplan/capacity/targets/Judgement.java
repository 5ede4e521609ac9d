package org.spoluplan.capacity.targets;

import org.jspecify.annotations.Nullable;

/// What a planning unit has against what it should have, all in hundredths of one measure.
///
/// @param minimumE2 null when nobody set it
/// @param idealE2   null when nobody set it
/// @param fundedE2  what the basic network gives to the unit; null when it is not known
/// @param coveredE2 what services of other types stand in for
record Judgement(
    @Nullable Long minimumE2, @Nullable Long idealE2, @Nullable Long fundedE2, long coveredE2) {

  /// From the worst to the best.
  enum Status {
    NOT_JUDGED,
    BELOW,
    COVERED,
    BETWEEN,
    IDEAL,
    ABOVE
  }

  Judgement {
    if (minimumE2 != null && idealE2 != null && minimumE2 > idealE2) {
      throw new IllegalArgumentException("minimum above ideal");
    }
    if (coveredE2 < 0) throw new IllegalArgumentException("negative cover");
  }

  Status status() {
    if (fundedE2 == null) return Status.NOT_JUDGED;
    if (minimumE2 != null && fundedE2 < minimumE2) {
      return fundedE2 + coveredE2 < minimumE2 ? Status.BELOW : Status.COVERED;
    }
    if (idealE2 == null) return minimumE2 == null ? Status.NOT_JUDGED : Status.BETWEEN;
    if (fundedE2 < idealE2) return Status.BETWEEN;
    return fundedE2.equals(idealE2) ? Status.IDEAL : Status.ABOVE;
  }

  /// What is urgently missing; null when that cannot be said.
  @Nullable Long urgentE2() {
    return missing(minimumE2);
  }

  /// What is missing to the ideal; null when that cannot be said.
  @Nullable Long wishedE2() {
    return missing(idealE2);
  }

  private @Nullable Long missing(@Nullable Long wantedE2) {
    if (wantedE2 == null || fundedE2 == null) return null;
    return Math.max(0, wantedE2 - fundedE2 - coveredE2);
  }
}
