package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MENTION;
import static org.spoluplan.meetings.db.Tables.REPORTED_DECISION;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.TaskState;
import org.springframework.stereotype.Repository;

/// Writes down what came of a meeting, as old minutes say.
@Repository
class OutcomeRecords {

  /// A task of the body that nobody closed.
  record Unclosed(UUID id, String wording, LocalDate since) {}

  private final DSLContext sql;
  private final Clock clock;

  OutcomeRecords(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @param item the point it belongs to, so far as the text shows it; so for the others
  UUID addConclusion(
      MeetingId meeting, @Nullable UUID item, int position, Conclusion.Kind kind, String wording) {
    return sql.insertInto(CONCLUSION)
        .set(CONCLUSION.MEETING_ID, meeting.value())
        .set(CONCLUSION.ITEM_ID, item)
        .set(CONCLUSION.POSITION, position)
        .set(CONCLUSION.KIND, Code.of(kind))
        .set(CONCLUSION.WORDING, Shortened.to(4000, wording))
        .set(CONCLUSION.CREATED_AT, clock.instant())
        .returningResult(CONCLUSION.ID)
        .fetchSingle()
        .value1();
  }

  UUID addReported(MeetingId meeting, @Nullable UUID item, String body, String wording) {
    return sql.insertInto(REPORTED_DECISION)
        .set(REPORTED_DECISION.MEETING_ID, meeting.value())
        .set(REPORTED_DECISION.ITEM_ID, item)
        .set(REPORTED_DECISION.BODY_NAME, Shortened.to(300, body))
        .set(REPORTED_DECISION.WORDING, Shortened.to(4000, wording))
        .returningResult(REPORTED_DECISION.ID)
        .fetchSingle()
        .value1();
  }

  /// Once for each name, however often it is mentioned.
  void addMention(MeetingId meeting, String kind, String name, @Nullable UUID organisation) {
    sql.insertInto(MENTION)
        .set(MENTION.MEETING_ID, meeting.value())
        .set(MENTION.KIND, kind)
        .set(MENTION.NAME, Shortened.to(300, name))
        .set(MENTION.ORGANISATION_ID, organisation)
        .onConflictDoNothing()
        .execute();
  }

  UUID addTask(BodyId body, MeetingId meeting, @Nullable UUID item, OldTask task, LocalDate day) {
    var id =
        sql.insertInto(TASK)
            .set(TASK.BODY_ID, body.value())
            .set(TASK.MEETING_ID, meeting.value())
            .set(TASK.ITEM_ID, item)
            .set(TASK.WORDING, Shortened.to(4000, task.wording()))
            .set(TASK.OWNER_PERSON_ID, task.owner().person())
            .set(TASK.OWNER_ORGANISATION_ID, task.owner().organisation())
            .set(TASK.OWNER_BODY_ID, task.owner().body())
            .set(TASK.OWNER_ROLE, Shortened.to(200, task.owner().role()))
            .set(TASK.DUE_ON, task.due().day())
            .set(TASK.DUE_PRECISION, Code.of(task.due().precision()))
            .set(TASK.STATE, Code.of(task.state()))
            .set(TASK.CREATED_AT, OldDays.at(day))
            .returningResult(TASK.ID)
            .fetchSingle()
            .value1();
    addChange(id, meeting, TaskState.OPEN, day);
    if (task.state() != TaskState.OPEN) addChange(id, meeting, task.state(), day);
    return id;
  }

  /// Tasks of the body given before that day and not closed by then.
  List<Unclosed> unclosed(BodyId body, LocalDate day) {
    return sql.select(TASK.ID, TASK.WORDING, MEETING.HELD_ON)
        .from(TASK)
        .join(MEETING)
        .on(MEETING.ID.eq(TASK.MEETING_ID))
        .where(TASK.BODY_ID.eq(body.value()))
        .and(TASK.STATE.notIn(Code.of(TaskState.DONE), Code.of(TaskState.CANCELLED)))
        .and(MEETING.HELD_ON.lt(day))
        .orderBy(MEETING.HELD_ON.desc(), TASK.ID)
        .fetch(row -> new Unclosed(row.value1(), row.value2(), row.value3()));
  }

  /// What a later meeting said of a task.
  UUID report(UUID task, MeetingId meeting, TaskState state, LocalDate day) {
    var change = addChange(task, meeting, state, day);
    setLatestState(task);
    return change;
  }

  private UUID addChange(UUID task, MeetingId meeting, TaskState state, LocalDate day) {
    return sql.insertInto(TASK_CHANGE)
        .set(TASK_CHANGE.TASK_ID, task)
        .set(TASK_CHANGE.AT, OldDays.at(day))
        .set(TASK_CHANGE.MEETING_ID, meeting.value())
        .set(TASK_CHANGE.STATE, Code.of(state))
        .returningResult(TASK_CHANGE.ID)
        .fetchSingle()
        .value1();
  }

  /// Of the tasks that the meeting reported on.
  void forgetReports(MeetingId meeting) {
    var tasks =
        sql.deleteFrom(TASK_CHANGE)
            .where(TASK_CHANGE.MEETING_ID.eq(meeting.value()))
            .returning(TASK_CHANGE.TASK_ID)
            .fetch(TASK_CHANGE.TASK_ID);
    tasks.stream().distinct().forEach(this::setLatestState);
  }

  /// What was said long ago to go on waits for nobody: see [OldTask#unreported].
  private Field<String> awaited() {
    var today = Today.of(clock);
    var saidLongAgo = TASK_CHANGE.AT.lt(OldDays.at(today.minus(OldTask.STILL_AWAITED)));
    var over = TASK.DUE_ON.isNull().or(TASK.DUE_ON.lt(today));
    return DSL.when(
            TASK_CHANGE
                .STATE
                .notIn(Code.of(TaskState.DONE), Code.of(TaskState.CANCELLED))
                .and(saidLongAgo)
                .and(over),
            Code.of(TaskState.UNREPORTED))
        .otherwise(TASK_CHANGE.STATE);
  }

  private void setLatestState(UUID task) {
    sql.update(TASK)
        .set(
            TASK.STATE,
            DSL.coalesce(
                DSL.field(
                    DSL.select(awaited())
                        .from(TASK_CHANGE)
                        .where(TASK_CHANGE.TASK_ID.eq(TASK.ID))
                        .orderBy(TASK_CHANGE.AT.desc(), TASK_CHANGE.ID.desc())
                        .limit(1)),
                TASK.STATE))
        .where(TASK.ID.eq(task))
        .execute();
  }
}
