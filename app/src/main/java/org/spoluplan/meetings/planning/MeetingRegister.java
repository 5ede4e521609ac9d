package org.spoluplan.meetings.planning;

import static org.spoluplan.meetings.db.Tables.ANNEX;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.IMPORTED_MINUTES;
import static org.spoluplan.meetings.db.Tables.INVITATION;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEETING_REQUEST;
import static org.spoluplan.meetings.db.Tables.MENTION;
import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.MINUTES_APPROVAL;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.RECORDED_VOTE;
import static org.spoluplan.meetings.db.Tables.REPORTED_DECISION;
import static org.spoluplan.meetings.db.Tables.TASK;
import static org.spoluplan.meetings.db.Tables.TASK_CHANGE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.db.tables.records.MeetingRecord;
import org.springframework.stereotype.Repository;

/// All meetings, past and to come.
@Repository
class MeetingRegister implements Meetings {

  private static final int MOST_LISTED = 200;

  /// Everything that says a meeting was there and does not go with it, and those who were told.
  static final List<TableField<?, UUID>> RECORDS =
      List.of(
          MOTION.MEETING_ID,
          CONCLUSION.MEETING_ID,
          REPORTED_DECISION.MEETING_ID,
          MENTION.MEETING_ID,
          TASK.MEETING_ID,
          TASK_CHANGE.MEETING_ID,
          MINUTES.MEETING_ID,
          MINUTES_APPROVAL.MEETING_ID,
          ANNEX.MEETING_ID,
          MEETING_REQUEST.MEETING_ID,
          IMPORTED_MINUTES.MEETING_ID,
          RECORDED_VOTE.MEETING_ID,
          ATTENDANCE.MEETING_ID,
          INVITATION.MEETING_ID);

  private final DSLContext sql;
  private final Bodies bodies;
  private final Clock clock;

  MeetingRegister(DSLContext sql, Bodies bodies, Clock clock) {
    this.sql = sql;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public Meeting get(MeetingId id) {
    return list(MEETING.ID.eq(id.value()), MEETING.HELD_ON.desc()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("meeting", id.value()));
  }

  @Override
  public List<Meeting> of(BodyId body) {
    return list(isOf(List.of(body.value())), MEETING.HELD_ON.desc());
  }

  @Override
  public List<Meeting> coming(Reach reach) {
    var takesPlace = isAhead().and(MEETING.STATUS.ne(Code.of(MeetingStatus.CANCELLED)));
    return list(takesPlace.and(within(reach)), MEETING.HELD_ON.asc());
  }

  /// Cancelled ones too: whoever looks for the meeting on its day is to read that it will not be.
  ///
  /// @param body only its meetings, joint ones too; null for all
  List<Meeting> ahead(Reach reach, @Nullable BodyId body, int offset, int most) {
    return list(isAhead().and(listed(reach, body)), MEETING.HELD_ON.asc(), offset, most);
  }

  /// How many are to come and how many were.
  record Counts(int coming, int past) {}

  Counts counts(Reach reach, @Nullable BodyId body) {
    return sql.select(
            DSL.count().filterWhere(isAhead()).as("coming"),
            DSL.count().filterWhere(isOver()).as("past"))
        .from(MEETING)
        .where(listed(reach, body))
        .fetchSingle(row -> new Counts(row.value1(), row.value2()));
  }

  /// Meetings that were, newest first.
  List<Meeting> past(Reach reach, @Nullable BodyId body, int offset, int most) {
    return list(isOver().and(listed(reach, body)), MEETING.HELD_ON.desc(), offset, most);
  }

  /// Today's meeting until it is closed, a ballot in writing until its last day.
  private Condition isAhead() {
    return DSL.coalesce(MEETING.HELD_UNTIL, MEETING.HELD_ON)
        .ge(today())
        .and(MEETING.STATUS.ne(Code.of(MeetingStatus.HELD)));
  }

  private Condition isOver() {
    return isAhead().not();
  }

  private Condition listed(Reach reach, @Nullable BodyId body) {
    var seen = within(reach);
    return body == null ? seen : seen.and(isOf(List.of(body.value())));
  }

  /// Held in the last year and by that day, and nobody has begun their minutes; oldest first.
  List<Meeting> withoutMinutes(Reach reach, LocalDate by) {
    return list(
        MEETING
            .STATUS
            .eq(Code.of(MeetingStatus.HELD))
            .and(MEETING.HELD_ON.between(by.minusYears(1), by))
            .and(notIn(MINUTES.MEETING_ID))
            .and(notIn(IMPORTED_MINUTES.MEETING_ID))
            .and(within(reach)),
        MEETING.HELD_ON.asc());
  }

  /// Every one, cancelled ones too.
  List<Meeting> all() {
    return list(DSL.noCondition(), MEETING.HELD_ON.asc(), 0, Integer.MAX_VALUE);
  }

  MeetingId add(BodyId body, MeetingDetails details) {
    var row = sql.newRecord(MEETING);
    row.setBodyId(body.value());
    row.setStatus(Code.of(MeetingStatus.PLANNED));
    fill(row, details);
    row.insert();
    var id = new MeetingId(row.getId());
    setJoint(id, details.joint());
    return id;
  }

  /// @param moved whether the calendar entry of the meeting changes
  /// @return false when somebody saved another version in the meantime
  boolean update(Meeting meeting, MeetingDetails details, int version, boolean moved) {
    var row = sql.newRecord(MEETING);
    fill(row, details);
    row.setVersion(version + 1);
    row.setCalendarSequence(meeting.sequence() + (moved ? 1 : 0));
    var changed =
        sql.update(MEETING)
            .set(row)
            .where(MEETING.ID.eq(meeting.id().value()))
            .and(MEETING.VERSION.eq(version))
            .execute();
    if (changed == 1) setJoint(meeting.id(), details.joint());
    return changed == 1;
  }

  /// @return false when it began in the meantime
  boolean cancel(Meeting meeting, String because) {
    return sql.update(MEETING)
            .set(MEETING.STATUS, Code.of(MeetingStatus.CANCELLED))
            .set(MEETING.CANCELLED_BECAUSE, because)
            .set(MEETING.CALENDAR_SEQUENCE, meeting.sequence() + 1)
            .set(MEETING.VERSION, meeting.version() + 1)
            .where(MEETING.ID.eq(meeting.id().value()))
            .and(MEETING.STATUS.in(Code.of(MeetingStatus.PLANNED), Code.of(MeetingStatus.INVITED)))
            .execute()
        == 1;
  }

  /// Deletes a meeting that nobody was invited to and that left no record, with its agenda.
  ///
  /// @return false when somebody was invited, or something was recorded
  boolean delete(MeetingId id) {
    return sql.deleteFrom(MEETING)
            .where(MEETING.ID.eq(id.value()))
            .and(
                MEETING.STATUS.in(Code.of(MeetingStatus.PLANNED), Code.of(MeetingStatus.CANCELLED)))
            .and(MEETING.INVITED_AT.isNull())
            .and(DSL.and(RECORDS.stream().map(MeetingRegister::notIn).toList()))
            .execute()
        == 1;
  }

  private static Condition notIn(TableField<?, UUID> meeting) {
    return DSL.notExists(DSL.selectOne().from(meeting.getTable()).where(meeting.eq(MEETING.ID)));
  }

  @Override
  public void markInvited(MeetingId id, Instant at) {
    sql.update(MEETING)
        .set(MEETING.STATUS, Code.of(MeetingStatus.INVITED))
        .set(MEETING.INVITED_AT, at)
        .where(MEETING.ID.eq(id.value()))
        .and(MEETING.STATUS.eq(Code.of(MeetingStatus.PLANNED)))
        .execute();
  }

  /// The numbers of all meetings of the body, cancelled ones not counted.
  List<Numbered> numbers(BodyId body) {
    return sql.select(MEETING.NUMBER, MEETING.HELD_ON)
        .from(MEETING)
        .where(MEETING.BODY_ID.eq(body.value()))
        .and(MEETING.STATUS.ne(Code.of(MeetingStatus.CANCELLED)))
        .fetch(row -> new Numbered(row.value1(), row.value2()));
  }

  private void setJoint(MeetingId meeting, Collection<UUID> joint) {
    sql.deleteFrom(JOINT_BODY).where(JOINT_BODY.MEETING_ID.eq(meeting.value())).execute();
    for (var body : joint) {
      sql.insertInto(JOINT_BODY)
          .set(JOINT_BODY.MEETING_ID, meeting.value())
          .set(JOINT_BODY.BODY_ID, body)
          .execute();
    }
  }

  private static void fill(MeetingRecord row, MeetingDetails details) {
    row.setNumber(details.number());
    row.setTitle(details.title());
    row.setForm(Code.of(details.form()));
    row.setHeldOn(details.day());
    row.setHeldUntil(details.until());
    row.setStartsAt(details.from());
    row.setEndsAt(details.to());
    row.setPlace(details.place());
    row.setRoomLink(details.roomLink());
    row.setAnnouncement(details.announcement());
    row.setPublicContact(details.publicContact());
    row.setOpenToPublic(details.openToAll());
  }

  /// The same rule as [Meeting#scopes], as a condition.
  private Condition within(Reach reach) {
    if (reach.everywhere()) return DSL.noCondition();
    var reached =
        bodies.list(reach).stream().map(body -> body.id().value()).collect(Collectors.toSet());
    var open =
        reach.scopes().contains(Meeting.OPEN_TO_ALL)
            ? MEETING.OPEN_TO_PUBLIC.isTrue()
            : DSL.falseCondition();
    return isOf(reached).or(MEETING.ID.in(reach.scopes())).or(open);
  }

  /// Arrays and no correlated question: it stays quick for a coordinator of a hundred bodies.
  private static Condition isOf(Collection<UUID> bodies) {
    var ids = bodies.toArray(UUID[]::new);
    var joint =
        DSL.select(JOINT_BODY.MEETING_ID)
            .from(JOINT_BODY)
            .where(JOINT_BODY.BODY_ID.eq(DSL.any(ids)));
    return MEETING.BODY_ID.eq(DSL.any(ids)).or(MEETING.ID.in(joint));
  }

  private List<Meeting> list(Condition condition, SortField<?> order) {
    return list(condition, order, 0, MOST_LISTED);
  }

  private List<Meeting> list(Condition condition, SortField<?> order, int offset, int most) {
    var rows =
        sql.selectFrom(MEETING)
            .where(condition)
            .orderBy(order, MEETING.STARTS_AT, MEETING.ID)
            .limit(most)
            .offset(offset)
            .fetch();
    if (rows.isEmpty()) return List.of();
    var joint =
        sql.selectFrom(JOINT_BODY)
            .where(JOINT_BODY.MEETING_ID.in(rows.getValues(MEETING.ID)))
            .fetchGroups(JOINT_BODY.MEETING_ID, row -> new BodyId(row.getBodyId()));
    var convening = rows.stream().map(row -> new BodyId(row.getBodyId()));
    var joined = joint.values().stream().flatMap(List::stream);
    var known = bodies.byId(Stream.concat(convening, joined).collect(Collectors.toSet()));
    return rows.map(row -> toMeeting(row, joint.getOrDefault(row.getId(), List.of()), known));
  }

  private static Meeting toMeeting(
      MeetingRecord row, List<BodyId> joint, Map<BodyId, BodySummary> bodies) {
    return new Meeting(
        new MeetingId(row.getId()),
        Objects.requireNonNull(bodies.get(new BodyId(row.getBodyId()))),
        joint.stream().map(bodies::get).filter(Objects::nonNull).toList(),
        row.getNumber(),
        row.getTitle(),
        Code.parse(MeetingForm.class, row.getForm()),
        Code.parse(MeetingStatus.class, row.getStatus()),
        row.getHeldOn(),
        row.getHeldUntil(),
        row.getStartsAt(),
        row.getEndsAt(),
        row.getPlace(),
        row.getRoomLink(),
        row.getAnnouncement(),
        row.getPublicContact(),
        row.getOpenToPublic(),
        row.getCancelledBecause(),
        row.getCalendarSequence(),
        row.getVersion());
  }

  private LocalDate today() {
    return Today.of(clock);
  }
}
