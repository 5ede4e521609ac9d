package org.spoluplan.meetings.planning;

import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// What puts itself on the agenda of a body's next meeting.
@Repository
class StandingItems {

  private final DSLContext sql;

  StandingItems(DSLContext sql) {
    this.sql = sql;
  }

  int openTasks(BodyId body) {
    return sql.fetchCount(
        TASK, TASK.BODY_ID.eq(body.value()), TASK.STATE.in("open", "in_progress", "continues"));
  }

  /// @param day when that meeting was
  record Last(MeetingId meeting, LocalDate day) {}

  /// The last meeting before `day` that has minutes.
  Optional<Last> lastMeetingWithMinutes(BodyId body, LocalDate day) {
    return sql.select(MEETING.ID, MEETING.HELD_ON)
        .from(MEETING)
        .join(MINUTES)
        .on(MINUTES.MEETING_ID.eq(MEETING.ID))
        .where(MEETING.BODY_ID.eq(body.value()))
        .and(MEETING.HELD_ON.lt(day))
        .orderBy(MEETING.HELD_ON.desc())
        .limit(1)
        .fetchOptional(row -> new Last(new MeetingId(row.value1()), row.value2()));
  }
}
