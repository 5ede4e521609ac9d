package org.spoluplan.meetings.tasks;

import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.people.People;
import org.springframework.stereotype.Repository;

/// What happened to each task.
@Repository
class TaskHistory {

  private final DSLContext sql;
  private final People people;
  private final Clock clock;

  TaskHistory(DSLContext sql, People people, Clock clock) {
    this.sql = sql;
    this.people = people;
    this.clock = clock;
  }

  void add(
      TaskId task,
      TaskState state,
      @Nullable UUID by,
      @Nullable MeetingId meeting,
      @Nullable String note) {
    sql.insertInto(TASK_CHANGE)
        .set(TASK_CHANGE.TASK_ID, task.value())
        .set(TASK_CHANGE.AT, clock.instant())
        .set(TASK_CHANGE.BY_PERSON, by)
        .set(TASK_CHANGE.MEETING_ID, meeting == null ? null : meeting.value())
        .set(TASK_CHANGE.STATE, Code.of(state))
        .set(TASK_CHANGE.NOTE, note)
        .execute();
  }

  /// Newest first.
  List<TaskChange> of(TaskId task) {
    var rows =
        sql.selectFrom(TASK_CHANGE)
            .where(TASK_CHANGE.TASK_ID.eq(task.value()))
            .orderBy(TASK_CHANGE.AT.desc(), TASK_CHANGE.ID.desc())
            .fetch();
    var names =
        people.byId(
            rows.getValues(TASK_CHANGE.BY_PERSON).stream()
                .filter(Objects::nonNull)
                .distinct()
                .map(PersonId::new)
                .toList());
    return rows.map(
        row ->
            new TaskChange(
                row.getAt(),
                Optional.ofNullable(row.getByPerson())
                    .map(id -> names.get(new PersonId(id)))
                    .map(person -> person.name().plain())
                    .orElse(null),
                row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId()),
                Code.parse(TaskState.class, row.getState()),
                row.getNote()));
  }

  /// The state the task was in before it came to `now`.
  Optional<TaskState> before(TaskId task, TaskState now) {
    return of(task).stream().map(TaskChange::state).dropWhile(state -> state == now).findFirst();
  }
}
