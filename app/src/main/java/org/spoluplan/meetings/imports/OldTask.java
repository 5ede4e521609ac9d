package org.spoluplan.meetings.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Due;
import org.spoluplan.meetings.TaskState;

/// A task as old minutes gave it.
record OldTask(String wording, Owner owner, Due due, TaskState state) {

  /// So long somebody may still be at a task without a day; of older ones nobody knows.
  static final Period STILL_AWAITED = Period.ofMonths(6);

  /// @param role who it is in words, where the house knows nobody of that name
  record Owner(
      @Nullable UUID person,
      @Nullable UUID organisation,
      @Nullable UUID body,
      @Nullable String role) {

    static final Owner NOBODY = new Owner(null, null, null, null);
  }

  static Due due(@Nullable String text) {
    if (text == null) return Due.NONE;
    var day = Draft.asDate(text);
    if (day != null) return new Due(Due.Precision.DAY, day);
    try {
      return new Due(Due.Precision.MONTH, YearMonth.parse(text).atDay(1));
    } catch (DateTimeException e) {
      return new Due(Due.Precision.ONGOING, null);
    }
  }

  /// What minutes say became of a task; empty when they say nothing.
  static Optional<TaskState> said(@Nullable String status) {
    return switch (status == null ? "" : status.toLowerCase(Locale.ROOT)) {
      case "splněno" -> Optional.of(TaskState.DONE);
      case "zrušeno" -> Optional.of(TaskState.CANCELLED);
      case "trvá", "nesplněno" -> Optional.of(TaskState.CONTINUES);
      default -> Optional.empty();
    };
  }

  /// Of a task that nothing was said of: open as long as it can be, then nobody knows.
  static TaskState unreported(Due due, LocalDate met, LocalDate today) {
    var until = due.day() == null ? met.plus(STILL_AWAITED) : due.day();
    return today.isAfter(until) ? TaskState.UNREPORTED : TaskState.OPEN;
  }
}
