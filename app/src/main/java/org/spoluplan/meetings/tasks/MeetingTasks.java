package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import java.util.List;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Task;

/// Tasks around one meeting.
///
/// @param given    there
/// @param reviewed given before and looked at there
/// @param open     of the body, given elsewhere and still open
record MeetingTasks(
    Meeting meeting,
    List<Task> given,
    List<Task> reviewed,
    List<Task> open,
    boolean assigns,
    LocalDate today) {

  String path() {
    return meeting.path() + "/ukoly";
  }

  /// Open ones nobody looked at yet at this meeting.
  List<Task> toReview() {
    return open.stream().filter(task -> !reviewed.contains(task)).toList();
  }
}
