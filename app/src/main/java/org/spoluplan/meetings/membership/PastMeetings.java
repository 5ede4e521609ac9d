package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.meetings.BodyId;
import org.springframework.stereotype.Repository;

/// Meetings that may have decided about a membership.
@Repository
class PastMeetings {

  record PastMeeting(UUID id, LocalDate day) {}

  private final DSLContext sql;

  PastMeetings(DSLContext sql) {
    this.sql = sql;
  }

  /// Whether the body met before a day.
  boolean metBefore(BodyId body, LocalDate day) {
    return sql.fetchExists(
        MEETING,
        MEETING.BODY_ID.eq(body.value()),
        MEETING.STATUS.eq("held"),
        MEETING.HELD_ON.lt(day));
  }

  /// At how many meetings of the body before a day the person was a guest.
  int satAsGuest(BodyId body, UUID person, LocalDate before) {
    var own = DSL.select(MEMBERSHIP.ID).from(MEMBERSHIP).where(MEMBERSHIP.PERSON_ID.eq(person));
    var stayed = DSL.selectOne().from(PRESENCE).where(PRESENCE.ATTENDANCE_ID.eq(ATTENDANCE.ID));
    return sql.fetchCount(
        ATTENDANCE.join(MEETING).on(MEETING.ID.eq(ATTENDANCE.MEETING_ID)),
        MEETING.BODY_ID.eq(body.value()),
        MEETING.STATUS.eq("held"),
        MEETING.HELD_ON.lt(before),
        ATTENDANCE.CAPACITY.eq("guest"),
        ATTENDANCE.PERSON_ID.eq(person).or(ATTENDANCE.MEMBERSHIP_ID.in(own)),
        ATTENDANCE.STATUS.eq("present").or(DSL.exists(stayed)));
  }

  /// Newest first.
  List<PastMeeting> of(BodyId body) {
    return sql.select(MEETING.ID, MEETING.HELD_ON)
        .from(MEETING)
        .where(
            MEETING
                .BODY_ID
                .eq(body.value())
                .or(
                    DSL.exists(
                        DSL.selectOne()
                            .from(JOINT_BODY)
                            .where(JOINT_BODY.MEETING_ID.eq(MEETING.ID))
                            .and(JOINT_BODY.BODY_ID.eq(body.value())))))
        .and(MEETING.STATUS.ne("cancelled"))
        .orderBy(MEETING.HELD_ON.desc())
        .fetch(row -> new PastMeeting(row.value1(), row.value2()));
  }
}
