package org.spoluplan.meetings.voting;

/// How people vote.
enum Manner {
  BY_NAME,
  SECRET,
  /// Hands are raised; the recorder enters three numbers.
  SHOW_OF_HANDS,
  /// Per rollam: in writing, over some days, without a sitting.
  WRITTEN;

  /// Whether it stays known who voted how.
  boolean named() {
    return this == BY_NAME || this == WRITTEN;
  }

  boolean inTheRoom() {
    return this != WRITTEN;
  }
}
