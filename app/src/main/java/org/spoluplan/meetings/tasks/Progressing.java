package org.spoluplan.meetings.tasks;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has a task, or watches over it, says how it is getting on.
@Service
@Transactional
class Progressing {

  private final TaskRegister tasks;
  private final TaskHistory history;
  private final Audit audit;

  Progressing(TaskRegister tasks, TaskHistory history, Audit audit) {
    this.tasks = tasks;
    this.history = history;
    this.audit = audit;
  }

  /// @param state   the same as before when only a note is added
  /// @param meeting where it was said
  Outcome<TaskId> report(
      Actor actor,
      Task task,
      TaskState state,
      @Nullable String note,
      @Nullable MeetingId meeting,
      int version) {
    if (task.state().isClosed()) return Outcome.refused(TaskRefusal.ALREADY_CLOSED);
    if (!tasks.setState(task.id(), state, null, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    history.add(task.id(), state, actor.personId(), meeting, note);
    audit.done(actor, TaskAction.REPORT, Assigning.thing(task.id()));
    return Outcome.done(task.id());
  }

  /// Back to the state before: done was not done, cancelled is wanted after all.
  Outcome<TaskId> undo(Actor actor, Task task) {
    var before = history.before(task.id(), task.state());
    if (before.isEmpty()) return Outcome.refused(TaskRefusal.NOTHING_TO_UNDO);
    if (!tasks.setState(task.id(), before.get(), null, task.version())) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    history.add(task.id(), before.get(), actor.personId(), null, null);
    audit.done(actor, TaskAction.REPORT, Assigning.thing(task.id()));
    return Outcome.done(task.id());
  }
}
