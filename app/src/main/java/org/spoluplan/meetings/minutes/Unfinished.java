package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MINUTES;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Meetings whose minutes are still to be written, commented, signed or published, as far as they
/// may concern one person.
@Repository
class Unfinished {

  private final DSLContext sql;

  Unfinished(DSLContext sql) {
    this.sql = sql;
  }

  /// Held, with no minutes yet; oldest first.
  List<MeetingId> withoutMinutes(PersonId person) {
    return sql.select(MEETING.ID)
        .from(MEETING)
        .where(MEETING.STATUS.eq("held"))
        .and(mayConcern(person))
        .andNotExists(DSL.selectOne().from(MINUTES).where(MINUTES.MEETING_ID.eq(MEETING.ID)))
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> new MeetingId(row.value1()));
  }

  List<MeetingId> inWork(PersonId person) {
    return sql.select(MEETING.ID)
        .from(MEETING)
        .where(mayConcern(person))
        .andExists(
            DSL.selectOne()
                .from(MINUTES)
                .where(MINUTES.MEETING_ID.eq(MEETING.ID))
                .and(MINUTES.STATE.in("draft", "commented", "final")))
        .orderBy(MEETING.HELD_ON, MEETING.ID)
        .fetch(row -> new MeetingId(row.value1()));
  }

  private static Condition mayConcern(PersonId person) {
    var bodies =
        DSL.select(MEMBERSHIP.BODY_ID)
            .from(MEMBERSHIP)
            .where(MEMBERSHIP.PERSON_ID.eq(person.value()));
    var official =
        DSL.selectOne()
            .from(OFFICIAL)
            .where(OFFICIAL.MEETING_ID.eq(MEETING.ID))
            .and(OFFICIAL.PERSON_ID.eq(person.value()));
    var joint =
        DSL.selectOne()
            .from(JOINT_BODY)
            .where(JOINT_BODY.MEETING_ID.eq(MEETING.ID))
            .and(JOINT_BODY.BODY_ID.in(bodies));
    return MEETING.BODY_ID.in(bodies).or(DSL.exists(official)).or(DSL.exists(joint));
  }
}
