package org.spoluplan.meetings.holding;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MINUTES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingCourse;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.db.tables.records.MeetingRecord;
import org.spoluplan.page.Words;
import org.springframework.stereotype.Repository;

/// How far meetings got and what was said at their points.
@Repository
class Courses implements MeetingCourse {

  private final DSLContext sql;

  Courses(DSLContext sql) {
    this.sql = sql;
  }

  Course get(MeetingId id) {
    return course(id, false);
  }

  /// Nobody votes, comes or leaves until the end of the transaction.
  Course lock(MeetingId id) {
    return course(id, true);
  }

  private Course course(MeetingId id, boolean locked) {
    var query = sql.selectFrom(MEETING).where(MEETING.ID.eq(id.value()));
    var row = locked ? query.forNoKeyUpdate().fetchOptional() : query.fetchOptional();
    return row.map(Courses::course).orElseThrow(() -> new NotFound("meeting", id.value()));
  }

  void keep(MeetingId id, Course course) {
    sql.update(MEETING)
        .set(MEETING.STATUS, Code.of(course.status()))
        .set(MEETING.OPENED_AT, course.opened())
        .set(MEETING.CLOSED_AT, course.closed())
        .where(MEETING.ID.eq(id.value()))
        .execute();
  }

  @Override
  public Times times(MeetingId id) {
    var course = get(id);
    var ended = course.status() == MeetingStatus.HELD;
    return new Times(course.opened(), ended ? course.closed() : null);
  }

  @Override
  public Optional<AgendaItemId> itemInProgress(MeetingId id) {
    return sql.select(MEETING.CURRENT_ITEM_ID)
        .from(MEETING)
        .where(MEETING.ID.eq(id.value()))
        .fetchOptional(MEETING.CURRENT_ITEM_ID)
        .map(AgendaItemId::new);
  }

  void turnTo(MeetingId id, @Nullable AgendaItemId item) {
    sql.update(MEETING)
        .set(MEETING.CURRENT_ITEM_ID, item == null ? null : item.value())
        .where(MEETING.ID.eq(id.value()))
        .execute();
  }

  /// @return false when somebody saved another version in the meantime
  boolean writeDown(AgendaItemId item, @Nullable String said, int version) {
    return sql.update(AGENDA_ITEM)
            .set(AGENDA_ITEM.DISCUSSION, said)
            .set(AGENDA_ITEM.VERSION, version + 1)
            .where(AGENDA_ITEM.ID.eq(item.value()))
            .and(AGENDA_ITEM.VERSION.eq(version))
            .execute()
        == 1;
  }

  boolean minutesLeftTheirWriter(MeetingId id) {
    return sql.fetchExists(MINUTES, MINUTES.MEETING_ID.eq(id.value()), MINUTES.STATE.ne("draft"));
  }

  /// Meetings in writing whose days began, or passed, and are not marked so yet.
  List<MeetingId> writtenAndDue(LocalDate today) {
    return sql.select(MEETING.ID)
        .from(MEETING)
        .where(MEETING.FORM.eq(Code.of(MeetingForm.WRITTEN)))
        .and(
            MEETING
                .STATUS
                .in(Code.of(MeetingStatus.PLANNED), Code.of(MeetingStatus.INVITED))
                .and(MEETING.HELD_ON.le(today))
                .or(
                    MEETING
                        .STATUS
                        .eq(Code.of(MeetingStatus.RUNNING))
                        .and(MEETING.HELD_UNTIL.lt(today))))
        .fetch(row -> new MeetingId(row.value1()));
  }

  private static Course course(MeetingRecord row) {
    return new Course(
        Code.parse(MeetingForm.class, row.getForm()),
        Code.parse(MeetingStatus.class, row.getStatus()),
        row.getHeldOn(),
        row.getHeldUntil(),
        row.getOpenedAt(),
        row.getClosedAt(),
        Words.ZONE);
  }
}
