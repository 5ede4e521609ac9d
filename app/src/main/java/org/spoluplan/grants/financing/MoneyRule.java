package org.spoluplan.grants.financing;

import java.time.LocalDate;

/// A share that holds from a day until the next one of its kind.
///
/// @param shareE2 in hundredths of a per cent
/// @param source  where it stands
record MoneyRule(Kind kind, LocalDate from, int shareE2, String source) {

  enum Kind {
    /// How much of the average payment may be carried over to the next year.
    CARRY_OVER,
    /// How much of the money of state, region and municipalities should come from the state; for
    /// orientation.
    STATE_SHARE
  }
}
