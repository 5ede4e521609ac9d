package org.spoluplan.meetings.tasks;

import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.db.tables.Meeting;
import org.spoluplan.meetings.tasks.FateFilter.Sort;
import org.spoluplan.meetings.tasks.FateFilter.Which;
import org.spoluplan.meetings.tasks.OwnerNames.Nameless;
import org.springframework.stereotype.Repository;

/// What became of the tasks of all years. Days are those of the meetings where something was said:
/// old minutes are written down here long after.
@Repository
class TaskFates {

  private static final Meeting GIVEN_AT = MEETING.as("given_at");
  private static final Meeting SAID_AT = MEETING.as("said_at");
  private static final Meeting LATER = MEETING.as("later");

  private static final Field<LocalDate> GIVEN = day(GIVEN_AT.HELD_ON, TASK.CREATED_AT);
  private static final Field<Integer> YEAR = DSL.extract(GIVEN, org.jooq.DatePart.YEAR);

  private static final Table<?> WORD = lastWord().asTable("word");
  private static final Field<LocalDate> SAID = DSL.field(DSL.name("word", "day"), LocalDate.class);
  private static final Field<String> NOTE = DSL.field(DSL.name("word", "note"), String.class);
  private static final Field<java.util.UUID> SAID_MEETING =
      DSL.field(DSL.name("word", "meeting_id"), java.util.UUID.class);

  private static final Condition OPEN = TASK.STATE.notIn("done", "cancelled");
  private static final Field<String> FATE =
      DSL.when(TASK.STATE.eq("done"), "done")
          .when(DSL.not(OPEN).and(TASK.REPLACED_BY.isNotNull()), "replaced")
          .when(DSL.not(OPEN), "cancelled")
          .when(SAID.isNotNull(), "continues")
          .otherwise("never_reported");

  private final DSLContext sql;
  private final TaskRegister tasks;
  private final Clock clock;

  TaskFates(DSLContext sql, TaskRegister tasks, Clock clock) {
    this.sql = sql;
    this.tasks = tasks;
    this.clock = clock;
  }

  /// @param sees where the reader may view tasks
  List<TaskFate> list(FateFilter filter, Reach sees, int offset, int most) {
    var day = filter.sort() == Sort.OLDEST ? GIVEN.asc() : GIVEN.desc();
    var rows =
        select(TASK.ID, FATE, SAID, SAID_MEETING, NOTE, silence())
            .where(matching(filter, sees))
            .orderBy(day, TASK.CREATED_AT, TASK.ID)
            .limit(most)
            .offset(offset)
            .fetch();
    var found = byId(rows.getValues(TASK.ID));
    return rows.map(row -> fate(row, Objects.requireNonNull(found.get(row.get(TASK.ID)))));
  }

  int count(FateFilter filter, Reach sees) {
    return Objects.requireNonNull(
        select(DSL.count()).where(matching(filter, sees)).fetchSingle(DSL.count()));
  }

  FateCounts counts(FateFilter filter, Reach sees) {
    var years = new TreeMap<Integer, Map<Fate, Integer>>(Comparator.reverseOrder());
    var each =
        select(YEAR.as("year"), FATE.as("fate")).where(matching(filter, sees)).asTable("each");
    var year = DSL.field(DSL.name("each", "year"), Integer.class);
    var fate = DSL.field(DSL.name("each", "fate"), String.class);
    sql.select(year, fate, DSL.count())
        .from(each)
        .groupBy(year, fate)
        .forEach(
            row ->
                years
                    .computeIfAbsent(row.value1(), _ -> new EnumMap<>(Fate.class))
                    .put(Code.parse(Fate.class, row.value2()), row.value3()));
    var all = new ArrayList<FateCounts.Year>();
    years.forEach((one, counts) -> all.add(new FateCounts.Year(one, counts)));
    return new FateCounts(all);
  }

  /// Everybody who has or had a task that the reader may view.
  List<Nameless> owners(Reach sees) {
    return sql.selectDistinct(TASK.OWNER_PERSON_ID, TASK.OWNER_ORGANISATION_ID, TASK.OWNER_BODY_ID)
        .from(TASK)
        .where(tasks.within(sees))
        .fetch(row -> TaskRegister.owner(row.into(TASK)));
  }

  private Map<java.util.UUID, Task> byId(List<java.util.UUID> ids) {
    return tasks.list(ids).stream()
        .collect(Collectors.toMap(task -> task.id().value(), Function.identity()));
  }

  private SelectJoinStep<Record> select(SelectFieldOrAsterisk... fields) {
    return sql.select(fields)
        .from(TASK)
        .leftJoin(GIVEN_AT)
        .on(GIVEN_AT.ID.eq(TASK.MEETING_ID))
        .leftJoin(DSL.lateral(WORD))
        .on(DSL.trueCondition());
  }

  private Condition matching(FateFilter filter, Reach sees) {
    var condition = tasks.within(sees).and(of(filter.which()));
    if (filter.body() != null) condition = condition.and(TASK.BODY_ID.eq(filter.body()));
    if (filter.year() != null) condition = condition.and(YEAR.eq(filter.year()));
    if (filter.owner() != null) {
      condition = condition.and(TaskRegister.ownedBy(java.util.Set.of(filter.owner())));
    }
    return filter.text() == null ? condition : condition.and(TaskRegister.saying(filter.text()));
  }

  private static Condition of(Which which) {
    return switch (which) {
      case ALL -> DSL.noCondition();
      case UNCLOSED -> OPEN;
      default -> FATE.eq(Code.of(which));
    };
  }

  /// Whether the body met after the last word, or after the task was given, and said nothing.
  private Field<Boolean> silence() {
    return DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(LATER)
                    .where(LATER.BODY_ID.eq(TASK.BODY_ID))
                    .and(LATER.STATUS.eq("held"))
                    .and(LATER.HELD_ON.gt(DSL.coalesce(SAID, GIVEN)))
                    .and(LATER.HELD_ON.le(Today.of(clock)))))
        .as("silence");
  }

  /// Of a closed task what closed it; of an open one anything but that it was given.
  private static org.jooq.Select<?> lastWord() {
    var said = day(SAID_AT.HELD_ON, TASK_CHANGE.AT);
    var given =
        TASK_CHANGE
            .STATE
            .in("open", "unreported")
            .and(TASK_CHANGE.MEETING_ID.isNotDistinctFrom(TASK.MEETING_ID));
    var open = TASK.STATE.notIn("done", "cancelled");
    return DSL.select(
            said.as("day"), TASK_CHANGE.MEETING_ID.as("meeting_id"), TASK_CHANGE.NOTE.as("note"))
        .from(TASK_CHANGE)
        .leftJoin(SAID_AT)
        .on(SAID_AT.ID.eq(TASK_CHANGE.MEETING_ID))
        .where(TASK_CHANGE.TASK_ID.eq(TASK.ID))
        .and(open.and(DSL.not(given)).or(TASK_CHANGE.STATE.eq(TASK.STATE).and(DSL.not(open))))
        .orderBy(said.desc(), TASK_CHANGE.AT.desc(), TASK_CHANGE.ID.desc())
        .limit(1);
  }

  private static Field<LocalDate> day(Field<LocalDate> held, Field<Instant> written) {
    return DSL.field(
        "coalesce({0}, ({1} at time zone 'Europe/Prague')::date)", LocalDate.class, held, written);
  }

  private static TaskFate fate(Record row, Task task) {
    var day = row.get(SAID);
    return new TaskFate(
        task,
        Code.parse(Fate.class, row.get(FATE)),
        day == null ? null : new LastWord(day, meeting(row), row.get(NOTE)),
        Boolean.TRUE.equals(row.get("silence", Boolean.class)));
  }

  private static @Nullable MeetingId meeting(Record row) {
    var id = row.get(SAID_MEETING);
    return id == null ? null : new MeetingId(id);
  }

  /// Those that took the place of others.
  Map<TaskId, Task> replacements(List<TaskFate> fates) {
    var ids =
        fates.stream()
            .map(fate -> fate.task().replacedBy())
            .filter(Objects::nonNull)
            .map(TaskId::value)
            .distinct()
            .toList();
    return tasks.list(ids).stream().collect(Collectors.toMap(Task::id, Function.identity()));
  }
}
