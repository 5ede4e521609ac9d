package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Decision.Verdict;
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

  /// Newest first; what is only planned has decided nothing.
  List<PastMeeting> of(BodyId body, LocalDate today) {
    return sql.select(MEETING.ID, MEETING.HELD_ON)
        .from(MEETING)
        .where(metIn(body))
        .and(MEETING.HELD_ON.le(today))
        .and(MEETING.STATUS.ne("cancelled"))
        .orderBy(MEETING.HELD_ON.desc())
        .fetch(row -> new PastMeeting(row.value1(), row.value2()));
  }

  boolean isOf(BodyId body, UUID meeting) {
    return sql.fetchExists(MEETING, MEETING.ID.eq(meeting), metIn(body));
  }

  boolean adoptedAnything(UUID meeting) {
    return sql.fetchExists(
        MOTION, MOTION.MEETING_ID.eq(meeting), MOTION.DECISION.eq(Code.of(Verdict.ADOPTED)));
  }

  /// Alone or with another body.
  static Condition metIn(BodyId body) {
    var joint =
        DSL.select(JOINT_BODY.MEETING_ID)
            .from(JOINT_BODY)
            .where(JOINT_BODY.BODY_ID.eq(body.value()));
    return MEETING.BODY_ID.eq(body.value()).or(MEETING.ID.in(joint));
  }
}
