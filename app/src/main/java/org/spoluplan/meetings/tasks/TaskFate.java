package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Task;

/// A task and what became of it.
///
/// @param said    null when nobody has said anything since it was given, or the day is not known
/// @param silence whether the body met after that and said nothing of the task
record TaskFate(Task task, Fate fate, @Nullable LastWord said, boolean silence) {

  /// The day that the sentence about it names; null when none is known.
  @Nullable LocalDate day() {
    if (fate == Fate.NEVER_REPORTED) return task.givenOn();
    return said == null ? null : said.day();
  }

  /// The meeting of that day; null when it was between meetings.
  @Nullable MeetingId meeting() {
    if (fate == Fate.NEVER_REPORTED) return task.meeting();
    return said == null ? null : said.meeting();
  }

  @Nullable String note() {
    return said == null ? null : said.note();
  }

  /// Of the sentence, `task.fate.<key>`.
  String key() {
    var known = day() != null;
    return switch (fate) {
      case DONE -> known ? "done" : "done-unsaid";
      case CANCELLED -> known ? "cancelled" : "cancelled-unsaid";
      case REPLACED -> known ? "replaced" : "replaced-unsaid";
      case CONTINUES -> silence ? "mentioned-then-silence" : "mentioned";
      case NEVER_REPORTED -> silence ? "given-then-silence" : "given";
    };
  }
}
