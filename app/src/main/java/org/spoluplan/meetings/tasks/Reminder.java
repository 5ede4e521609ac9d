package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When the owner of a task is to be reminded: once shortly before its last day, once after it.
///
/// @param due     the last day of the task
/// @param entered the day it was written down; old minutes bring tasks that ran out years ago, and
///                nobody wants a letter about those
/// @param last    the day of the last reminder
record Reminder(LocalDate due, LocalDate entered, @Nullable LocalDate last) {

  static final int DAYS_BEFORE = 3;

  /// @return whether the task is overdue; empty when there is nothing to remind of today
  Optional<Boolean> on(LocalDate today) {
    if (entered.isAfter(due)) return Optional.empty();
    var soon = due.minusDays(DAYS_BEFORE);
    if (today.isBefore(soon)) return Optional.empty();
    var overdue = today.isAfter(due);
    var sinceWhen = overdue ? due.plusDays(1) : soon;
    var reminded = last != null && !last.isBefore(sinceWhen);
    return reminded ? Optional.empty() : Optional.of(overdue);
  }
}
