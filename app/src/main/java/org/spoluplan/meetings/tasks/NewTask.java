package org.spoluplan.meetings.tasks;

import java.util.Optional;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Task;

/// What a form about a task is for: a new one at a meeting, a new one between meetings, or one that
/// is worded anew.
///
/// @param from the conclusion or point it comes from, in words
record NewTask(Optional<Meeting> meeting, Optional<Task> existing, Optional<String> from) {

  static final NewTask BETWEEN_MEETINGS =
      new NewTask(Optional.empty(), Optional.empty(), Optional.empty());

  static NewTask at(Meeting meeting, Optional<String> from) {
    return new NewTask(Optional.of(meeting), Optional.empty(), from);
  }

  static NewTask anew(Task task) {
    return new NewTask(Optional.empty(), Optional.of(task), Optional.empty());
  }

  String action() {
    return existing.map(Task::path).orElseGet(this::list);
  }

  String back() {
    return action();
  }

  boolean choosesBody() {
    return meeting.isEmpty() && existing.isEmpty();
  }

  private String list() {
    return meeting.map(m -> m.path() + "/ukoly").orElse("/ukoly");
  }
}
