package org.spoluplan.grants.financing;

import java.util.List;
import org.spoluplan.algorithms.compensation.Overcompensation;

/// How much of what is over may stay for the next year.
///
/// @param years   payments of all known years of the same entrustment, in order of years
/// @param shareE2 of their average, in hundredths of a per cent
record CarryOver(List<Payment> years, int shareE2) {

  CarryOver {
    years = List.copyOf(years);
  }

  /// Of the payments of the years, in haléře, rounded down.
  long average() {
    if (years.isEmpty()) return 0;
    return years.stream().mapToLong(Payment::most).sum() / years.size();
  }

  /// In haléře.
  long most() {
    return Overcompensation.mostCarried(average(), shareE2);
  }
}
