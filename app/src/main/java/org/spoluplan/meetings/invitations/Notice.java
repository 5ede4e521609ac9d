package org.spoluplan.meetings.invitations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.spoluplan.kernel.WorkingDays;
import org.spoluplan.meetings.RulesOfProcedure.Deadlines;

/// By when invitations must go out and excuses come in, by the rules of procedure.
///
/// @param deadline of invitations, that day included
/// @param excuses  the last day to be excused in time
record Notice(LocalDate deadline, LocalDate excuses, int workingDays) {

  static Notice of(LocalDate meeting, Deadlines rules) {
    return new Notice(
        WorkingDays.before(meeting, rules.notice()),
        WorkingDays.before(meeting, rules.excuse()),
        rules.notice());
  }

  /// By how many days invitations sent today come late; 0 when they are in time. Late ones may be
  /// sent all the same: a meeting short of notice is for the group to judge, not for a program.
  int daysLateOn(LocalDate today) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(deadline, today));
  }
}
