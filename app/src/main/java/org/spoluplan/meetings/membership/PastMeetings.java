package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;

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
