package org.spoluplan.meetings.convening;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.WorkingDays;
import org.spoluplan.meetings.RulesOfProcedure;

/// How often a body meets by its rules, and where it stands.
///
/// @param perYear at least how many times a year
/// @param last    the day of the last meeting, or the day the body began when it never met
/// @param next    the day of the next planned meeting; null when none is
/// @param notice  working days before a meeting by which it is to be called
record Rhythm(int perYear, LocalDate last, @Nullable LocalDate next, int notice) {

  private static final int DAYS_AHEAD = 14;

  /// Empty where the rules do not say how often, or nothing is known of the days.
  static Optional<Rhythm> of(RulesOfProcedure rules, Convocations.@Nullable Days days) {
    var perYear = rules.meetingsPerYear();
    if (perYear == null || days == null || days.last() == null) return Optional.empty();
    return Optional.of(new Rhythm(perYear, days.last(), days.next(), rules.deadlines().notice()));
  }

  /// By when the next meeting is to be held; empty when one is planned.
  Optional<LocalDate> due() {
    if (next != null) return Optional.empty();
    return Optional.of(last.plusDays(Math.ceilDiv(365, perYear)));
  }

  /// By when it is to be called, when it is time to think of it.
  Optional<LocalDate> callBy(LocalDate today) {
    return due()
        .map(due -> WorkingDays.before(due, notice))
        .filter(call -> !today.isBefore(call.minusDays(DAYS_AHEAD)));
  }
}
