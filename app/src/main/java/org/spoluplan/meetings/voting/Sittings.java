package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingScopes;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Repository;

/// Reads meetings for votes and the roll, and locks them: what changes who is in the room, or which
/// vote runs, waits for ballots and they wait for it.
@Repository
class Sittings implements MeetingScopes {

  private final DSLContext sql;

  Sittings(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public Scoped scopesOf(MeetingId meeting) {
    return get(meeting);
  }

  Sitting get(MeetingId id) {
    return sql.select(
            MEETING.BODY_ID, BODY.NAME, MEETING.STATUS, MEETING.HELD_ON, MEETING.OPENED_AT)
        .from(MEETING)
        .join(BODY)
        .on(BODY.ID.eq(MEETING.BODY_ID))
        .where(MEETING.ID.eq(id.value()))
        .fetchOptional(
            row ->
                new Sitting(
                    id,
                    new BodyId(row.value1()),
                    row.value2(),
                    Code.parse(MeetingStatus.class, row.value3()),
                    row.value4(),
                    row.value5(),
                    scopes(id)))
        .orElseThrow(() -> new NotFound("meeting", id.value()));
  }

  Sitting of(MotionId id) {
    return get(meetingOf(id));
  }

  MeetingId meetingOf(MotionId id) {
    return sql.select(MOTION.MEETING_ID)
        .from(MOTION)
        .where(MOTION.ID.eq(id.value()))
        .fetchOptional(row -> new MeetingId(row.value1()))
        .orElseThrow(() -> new NotFound("motion", id.value()));
  }

  /// Until the end of the transaction nobody votes, comes or leaves.
  Sitting lock(MeetingId id) {
    sql.select(DSL.one()).from(MEETING).where(MEETING.ID.eq(id.value())).forNoKeyUpdate().fetch();
    return get(id);
  }

  /// The convening body before those that joined it.
  List<UUID> bodies(MeetingId id) {
    var convening =
        sql.select(MEETING.BODY_ID, DSL.inline(0).as("joined"))
            .from(MEETING)
            .where(MEETING.ID.eq(id.value()));
    var joined =
        sql.select(JOINT_BODY.BODY_ID, DSL.inline(1))
            .from(JOINT_BODY)
            .where(JOINT_BODY.MEETING_ID.eq(id.value()));
    return convening.unionAll(joined).orderBy(DSL.two(), DSL.one()).fetch(row -> row.value1());
  }

  private Set<UUID> scopes(MeetingId id) {
    var bodies = bodies(id);
    var scopes = new HashSet<>(bodies);
    scopes.add(id.value());
    sql.select(BODY.ORGANISATION_ID)
        .from(BODY)
        .where(BODY.ID.in(bodies))
        .and(BODY.ORGANISATION_ID.isNotNull())
        .forEach(row -> scopes.add(row.value1()));
    return scopes;
  }
}
