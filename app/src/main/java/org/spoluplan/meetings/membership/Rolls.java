package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.membership.Participation.Held;
import org.spoluplan.meetings.membership.Participation.Line;
import org.spoluplan.meetings.membership.Participation.Turn;
import org.springframework.stereotype.Repository;

/// Who was at which meetings of a body, joint ones too. Written ballots are no meetings to be at.
@Repository
class Rolls {

  private static final Condition STAYED =
      DSL.exists(DSL.selectOne().from(PRESENCE).where(PRESENCE.ATTENDANCE_ID.eq(ATTENDANCE.ID)));

  private final DSLContext sql;

  Rolls(DSLContext sql) {
    this.sql = sql;
  }

  /// Newest first.
  List<Held> held(BodyId body) {
    var roll =
        DSL.field(
            DSL.exists(
                DSL.selectOne()
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.MEETING_ID.eq(MEETING.ID))
                    .and(ATTENDANCE.STATUS.isNotNull().or(STAYED))));
    return sql.select(MEETING.ID, MEETING.HELD_ON, roll)
        .from(MEETING)
        .where(wasHeld(body))
        .orderBy(MEETING.HELD_ON.desc(), MEETING.ID)
        .fetch(
            row ->
                new Held(
                    new MeetingId(row.value1()), row.value2(), Boolean.TRUE.equals(row.value3())));
  }

  List<Line> lines(BodyId body) {
    return sql.select(
            ATTENDANCE.MEETING_ID,
            ATTENDANCE.MEMBERSHIP_ID,
            ATTENDANCE.PERSON_ID,
            ATTENDANCE.STATUS,
            DSL.field(STAYED))
        .from(ATTENDANCE)
        .join(MEETING)
        .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
        .where(wasHeld(body))
        .and(ATTENDANCE.STATUS.isNotNull().or(STAYED))
        .fetch(
            row ->
                new Line(
                    new MeetingId(row.value1()),
                    row.value2() == null ? null : new MembershipId(row.value2()),
                    row.value3() == null ? null : new PersonId(row.value3()),
                    turn(row.value4(), Boolean.TRUE.equals(row.value5()))));
  }

  private static Turn turn(@Nullable String status, boolean stayed) {
    if (stayed || "present".equals(status)) return Turn.PRESENT;
    return "excused".equals(status) ? Turn.EXCUSED : Turn.ABSENT;
  }

  private static Condition wasHeld(BodyId body) {
    return PastMeetings.metIn(body).and(MEETING.STATUS.eq("held")).and(MEETING.FORM.ne("written"));
  }
}
