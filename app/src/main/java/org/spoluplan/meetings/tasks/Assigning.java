package org.spoluplan.meetings.tasks;

import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.ClosedMinutes;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tasks are given, worded anew and cancelled by the body.
@Service
@Transactional
class Assigning {

  private final TaskRegister tasks;
  private final TaskHistory history;
  private final ClosedMinutes minutes;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Assigning(
      TaskRegister tasks,
      TaskHistory history,
      ClosedMinutes minutes,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.history = history;
    this.minutes = minutes;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
  }

  TaskId assign(Actor actor, BodyId body, Origin origin, TaskDetails details) {
    var id = tasks.add(body, origin, details, actor.personId());
    history.add(id, TaskState.OPEN, actor.personId(), origin.meeting(), null);
    tie(actor, id, origin);
    audit.done(actor, TaskAction.ASSIGN, thing(id));
    if (origin.meeting() != null) events.publishEvent(new TaskAssigned(origin.meeting()));
    return id;
  }

  /// What closed minutes say of a task stays; whoever wants it otherwise cancels it and gives
  /// another in its place.
  Outcome<TaskId> edit(Actor actor, Task task, TaskDetails details, int version) {
    if (task.meeting() != null && minutes.holdsAgainstChange(task.meeting())) {
      return Outcome.refused(TaskRefusal.IN_CLOSED_MINUTES);
    }
    if (!tasks.update(task.id(), details, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, TaskAction.ASSIGN, thing(task.id()));
    return Outcome.done(task.id());
  }

  /// @param because is read by whoever had the task
  /// @param instead the task that takes its place
  Outcome<TaskId> cancel(
      Actor actor, Task task, String because, @Nullable TaskId instead, int version) {
    if (task.state().isClosed()) return Outcome.refused(TaskRefusal.ALREADY_CLOSED);
    if (task.id().equals(instead)) return Outcome.refused(TaskRefusal.REPLACES_ITSELF);
    if (!tasks.setState(task.id(), TaskState.CANCELLED, instead, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    history.add(task.id(), TaskState.CANCELLED, actor.personId(), null, because);
    if (instead != null) thread.link(actor, thing(instead), Relation.REPLACES, thing(task.id()));
    audit.done(actor, TaskAction.ASSIGN, thing(task.id()));
    return Outcome.done(task.id());
  }

  /// To the conclusion, or the point, or the meeting it came from, whichever is nearest.
  private void tie(Actor actor, TaskId id, Origin origin) {
    var meeting = origin.meeting();
    if (meeting == null) return;
    var here = new Thing("meeting", meeting.value());
    if (origin.conclusion() != null) {
      here = new Thing("conclusion", origin.conclusion());
    } else if (origin.item() != null) {
      var item = new Thing("agenda-item", origin.item());
      thread.link(actor, item, Relation.CAME_FROM, here);
      here = item;
    }
    thread.link(actor, thing(id), Relation.CAME_FROM, here);
  }

  static Thing thing(TaskId id) {
    return new Thing("task", id.value());
  }
}
