package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    var founders = founders(id);
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
                    List.copyOf(founders.keySet()),
                    scopes(id, founders)))
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

  /// The bodies that meet, with the organisations that set them up: the convening body before those
  /// that joined it.
  private Map<UUID, Optional<UUID>> founders(MeetingId id) {
    var joined = BODY.ID.ne(MEETING.BODY_ID);
    var founders = new LinkedHashMap<UUID, Optional<UUID>>();
    sql.select(BODY.ID, BODY.ORGANISATION_ID)
        .from(MEETING)
        .join(BODY)
        .on(
            BODY.ID
                .eq(MEETING.BODY_ID)
                .or(
                    BODY.ID.in(
                        DSL.select(JOINT_BODY.BODY_ID)
                            .from(JOINT_BODY)
                            .where(JOINT_BODY.MEETING_ID.eq(MEETING.ID)))))
        .where(MEETING.ID.eq(id.value()))
        .orderBy(joined, BODY.ID)
        .forEach(row -> founders.put(row.value1(), Optional.ofNullable(row.value2())));
    return founders;
  }

  private static Set<UUID> scopes(MeetingId id, Map<UUID, Optional<UUID>> founders) {
    var scopes = new HashSet<>(founders.keySet());
    scopes.add(id.value());
    founders.values().forEach(founder -> founder.ifPresent(scopes::add));
    return scopes;
  }
}
