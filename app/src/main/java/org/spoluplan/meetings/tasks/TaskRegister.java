package org.spoluplan.meetings.tasks;

import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Actors;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.meetings.Due;
import org.spoluplan.meetings.Due.Precision;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Task;
import org.spoluplan.meetings.TaskId;
import org.spoluplan.meetings.TaskState;
import org.spoluplan.meetings.Tasks;
import org.spoluplan.meetings.db.tables.records.TaskRecord;
import org.spoluplan.meetings.tasks.OwnerNames.Book;
import org.spoluplan.meetings.tasks.OwnerNames.Nameless;
import org.spoluplan.page.Words;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All tasks of all bodies.
@Repository
class TaskRegister implements Tasks {

  private static final Condition UNFINISHED = TASK.STATE.in("open", "in_progress", "continues");
  private static final List<OrderField<?>> BY_DUE =
      List.of(TASK.DUE_ON.asc().nullsLast(), TASK.CREATED_AT.asc(), TASK.ID.asc());

  private final DSLContext sql;
  private final OwnerNames names;
  private final Bodies bodies;
  private final Access access;
  private final Actors actors;
  private final Clock clock;

  TaskRegister(
      DSLContext sql, OwnerNames names, Bodies bodies, Access access, Actors actors, Clock clock) {
    this.sql = sql;
    this.names = names;
    this.bodies = bodies;
    this.access = access;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return list(TASK.ID.eq(id.value()), BY_DUE, 1).stream().findFirst();
  }

  @Override
  public List<Task> of(MeetingId meeting) {
    return list(TASK.MEETING_ID.eq(meeting.value()), List.of(TASK.CREATED_AT, TASK.ID));
  }

  @Override
  public List<Task> reviewedAt(MeetingId meeting) {
    var reviewed =
        DSL.select(TASK_CHANGE.TASK_ID)
            .from(TASK_CHANGE)
            .where(TASK_CHANGE.MEETING_ID.eq(meeting.value()));
    return list(TASK.ID.in(reviewed).and(TASK.MEETING_ID.isDistinctFrom(meeting.value())), BY_DUE);
  }

  @Override
  public List<Task> openOf(BodyId body) {
    return list(UNFINISHED.and(TASK.BODY_ID.eq(body.value())), BY_DUE);
  }

  @Override
  public List<Task> waitingFor(PersonId person) {
    return waitingFor(access.reach(actors.of(person), TaskAction.REPORT));
  }

  /// Open tasks of owners within reach; what everybody could report on waits for nobody.
  List<Task> waitingFor(Reach reach) {
    return list(UNFINISHED.and(ownedBy(reach.scopes())), BY_DUE);
  }

  /// How many unfinished tasks of each body are past their day.
  ///
  /// @param but whose tasks are not counted: they wait for that reader one by one
  Map<BodyId, Integer> overdue(Reach but) {
    return sql.select(TASK.BODY_ID, DSL.count())
        .from(TASK)
        .where(UNFINISHED.and(TASK.DUE_ON.lt(Today.of(clock))))
        .and(DSL.field(ownedBy(but.scopes())).isDistinctFrom(true))
        .groupBy(TASK.BODY_ID)
        .fetchMap(row -> new BodyId(row.value1()), row -> row.value2());
  }

  @Override
  public Map<ConclusionId, List<Task>> ledTo(Actor reader, Collection<ConclusionId> conclusions) {
    var ids = conclusions.stream().map(ConclusionId::value).toList();
    return list(TASK.CONCLUSION_ID.in(ids), List.of(TASK.CREATED_AT, TASK.ID)).stream()
        .filter(task -> access.permits(reader, TaskAction.VIEW, task))
        .collect(Collectors.groupingBy(task -> Objects.requireNonNull(task.conclusion())));
  }

  Task get(TaskId id) {
    return find(id).orElseThrow(() -> new NotFound("task", id.value()));
  }

  List<Task> list(Collection<UUID> ids) {
    return list(TASK.ID.in(ids), BY_DUE);
  }

  List<Task> all() {
    return list(DSL.noCondition(), BY_DUE);
  }

  /// @param sees    where the reader may view tasks
  /// @param reports where the reader has tasks
  List<Task> list(TaskFilter filter, Reach sees, Reach reports, int most) {
    return list(matching(filter, sees, reports), order(filter.sort()), most);
  }

  int count(TaskFilter filter, Reach sees, Reach reports) {
    return sql.fetchCount(TASK, matching(filter, sees, reports));
  }

  TaskId add(BodyId body, Origin origin, TaskDetails details, @Nullable UUID by) {
    var row = sql.newRecord(TASK);
    row.setBodyId(body.value());
    row.setMeetingId(origin.meeting() == null ? null : origin.meeting().value());
    row.setItemId(origin.item());
    row.setConclusionId(origin.conclusion());
    row.setState(Code.of(TaskState.OPEN));
    row.setCreatedAt(clock.instant());
    row.setCreatedBy(by);
    fill(row, details);
    row.insert();
    return new TaskId(row.getId());
  }

  /// @return false when somebody saved another version in the meantime
  boolean update(TaskId id, TaskDetails details, int version) {
    var row = sql.newRecord(TASK);
    fill(row, details);
    row.setVersion(version + 1);
    return sql.update(TASK)
            .set(row)
            .where(TASK.ID.eq(id.value()))
            .and(TASK.VERSION.eq(version))
            .execute()
        == 1;
  }

  /// @return false when somebody saved another version in the meantime
  boolean setState(TaskId id, TaskState state, @Nullable TaskId replacedBy, int version) {
    return sql.update(TASK)
            .set(TASK.STATE, Code.of(state))
            .set(TASK.REPLACED_BY, replacedBy == null ? null : replacedBy.value())
            .set(TASK.VERSION, version + 1)
            .where(TASK.ID.eq(id.value()))
            .and(TASK.VERSION.eq(version))
            .execute()
        == 1;
  }

  private Condition matching(TaskFilter filter, Reach sees, Reach reports) {
    var condition = within(sees).and(inScope(filter.scope()));
    if (filter.mine()) condition = condition.and(ownedBy(reports.scopes()));
    if (filter.body() != null) condition = condition.and(TASK.BODY_ID.eq(filter.body()));
    if (filter.overdue())
      condition = condition.and(UNFINISHED).and(TASK.DUE_ON.lt(Today.of(clock)));
    return filter.text() == null ? condition : condition.and(saying(filter.text()));
  }

  /// The same rule as [Task#scopes], as a condition.
  Condition within(Reach reach) {
    if (reach.everywhere()) return DSL.noCondition();
    var reached = bodies.list(reach).stream().map(body -> body.id().value()).toList();
    return TASK.BODY_ID.in(reached).or(ownedBy(reach.scopes()));
  }

  static Condition ownedBy(Set<UUID> scopes) {
    return TASK.OWNER_PERSON_ID
        .in(scopes)
        .or(TASK.OWNER_ORGANISATION_ID.in(scopes))
        .or(TASK.OWNER_BODY_ID.in(scopes));
  }

  private static Condition inScope(TaskFilter.Scope scope) {
    return switch (scope) {
      case ALL -> DSL.noCondition();
      case UNFINISHED -> UNFINISHED;
      default -> TASK.STATE.eq(Code.of(scope));
    };
  }

  /// Each word somewhere in the wording, without regard to diacritics or case.
  static Condition saying(String text) {
    var condition = DSL.noCondition();
    for (var word : text.strip().split("\\s+", -1)) {
      condition = condition.and(plain(TASK.WORDING).contains(plain(DSL.val(word))));
    }
    return condition;
  }

  private static org.jooq.Field<String> plain(org.jooq.Field<String> text) {
    return DSL.function("public.unaccent", String.class, DSL.lower(text));
  }

  private static List<OrderField<?>> order(TaskFilter.Sort sort) {
    var order = new ArrayList<OrderField<?>>();
    switch (sort) {
      case DUE -> {}
      case NEWEST -> order.add(TASK.CREATED_AT.desc());
      case BODY -> order.add(TASK.BODY_ID.asc());
      case STATE -> order.add(TASK.STATE.asc());
    }
    order.addAll(BY_DUE);
    return order;
  }

  private List<Task> list(Condition condition, List<? extends OrderField<?>> order) {
    return list(condition, order, Integer.MAX_VALUE);
  }

  private List<Task> list(Condition condition, List<? extends OrderField<?>> order, int most) {
    var rows =
        sql.select(TASK.fields())
            .select(MEETING.HELD_ON)
            .from(TASK)
            .leftJoin(MEETING)
            .on(MEETING.ID.eq(TASK.MEETING_ID))
            .where(condition)
            .orderBy(order)
            .limit(most)
            .fetch();
    if (rows.isEmpty()) return List.of();
    var book = names.of(rows.map(row -> owner(row.into(TASK))));
    return rows.map(row -> toTask(row.into(TASK), row.get(MEETING.HELD_ON), book));
  }

  private static void fill(TaskRecord row, TaskDetails details) {
    row.setWording(details.wording());
    row.setOwnerPersonId(details.person());
    row.setOwnerOrganisationId(details.organisation());
    row.setOwnerBodyId(details.body());
    row.setOwnerRole(details.role());
    row.setDuePrecision(Code.of(details.due().precision()));
    row.setDueOn(details.due().day());
  }

  static Nameless owner(TaskRecord row) {
    return new Nameless(
        row.getOwnerPersonId() == null ? null : new PersonId(row.getOwnerPersonId()),
        row.getOwnerOrganisationId() == null
            ? null
            : new OrganisationId(row.getOwnerOrganisationId()),
        row.getOwnerBodyId() == null ? null : new BodyId(row.getOwnerBodyId()),
        row.getOwnerRole());
  }

  private static Task toTask(TaskRecord row, @Nullable LocalDate met, Book book) {
    return new Task(
        new TaskId(row.getId()),
        book.body(new BodyId(row.getBodyId())),
        row.getMeetingId() == null ? null : new MeetingId(row.getMeetingId()),
        row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
        row.getConclusionId() == null ? null : new ConclusionId(row.getConclusionId()),
        row.getWording(),
        book.named(owner(row)),
        new Due(Code.parse(Precision.class, row.getDuePrecision()), row.getDueOn()),
        Code.parse(TaskState.class, row.getState()),
        row.getReplacedBy() == null ? null : new TaskId(row.getReplacedBy()),
        met == null ? LocalDate.ofInstant(row.getCreatedAt(), Words.ZONE) : met,
        row.getVersion());
  }
}
