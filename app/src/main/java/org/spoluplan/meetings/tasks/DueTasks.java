package org.spoluplan.meetings.tasks;

import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Repository;

/// Open tasks whose last day is near or over, and when their owners were last reminded.
@Repository
class DueTasks {

  record DueTask(TaskId id, Reminder reminder, @Nullable Instant remindedAt) {}

  private final DSLContext sql;

  DueTasks(DSLContext sql) {
    this.sql = sql;
  }

  List<DueTask> until(LocalDate day) {
    return sql.select(TASK.ID, TASK.DUE_ON, TASK.CREATED_AT, TASK.REMINDED_AT)
        .from(TASK)
        .where(TASK.STATE.in("open", "in_progress", "continues"))
        .and(TASK.DUE_ON.le(day))
        .orderBy(TASK.DUE_ON, TASK.ID)
        .fetch(
            row ->
                new DueTask(
                    new TaskId(row.value1()),
                    new Reminder(
                        row.value2(), Objects.requireNonNull(day(row.value3())), day(row.value4())),
                    row.value4()));
  }

  /// @return false when somebody else has just reminded of it
  boolean markReminded(DueTask task, Instant now) {
    return sql.update(TASK)
            .set(TASK.REMINDED_AT, now)
            .where(TASK.ID.eq(task.id().value()))
            .and(TASK.REMINDED_AT.isNotDistinctFrom(task.remindedAt()))
            .execute()
        == 1;
  }

  private static @Nullable LocalDate day(@Nullable Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, Words.ZONE);
  }
}
