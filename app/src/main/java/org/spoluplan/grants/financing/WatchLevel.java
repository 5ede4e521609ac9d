package org.spoluplan.grants.financing;

/// How the money of a service stands to its compensation payment; the worse, the later.
enum WatchLevel {
  /// Nobody set a payment for the year. No zero: nothing is known.
  NOT_JUDGED,
  WITHIN,
  /// It fits, unless others approve what they were asked for.
  EXPECTED_OVER,
  /// More than a hundred per cent is approved.
  OVER;

  boolean isOver() {
    return this == EXPECTED_OVER || this == OVER;
  }
}
