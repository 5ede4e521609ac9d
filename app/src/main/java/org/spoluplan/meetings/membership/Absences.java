package org.spoluplan.meetings.membership;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MembershipId;
import org.springframework.stereotype.Repository;

/// Who stays away from meetings without an excuse.
@Repository
class Absences {

  /// What the roll of one meeting says of one membership.
  private record Entry(UUID meeting, LocalDate day, UUID membership, UUID holder, boolean missed) {}

  private final DSLContext sql;

  Absences(DSLContext sql) {
    this.sql = sql;
  }

  /// The days of the meetings that each membership missed one after another without an excuse, up
  /// to the last meeting, newest first. Whoever sent a substitute did not miss it.
  Map<MembershipId, List<LocalDate>> running(BodyId body) {
    var entries = entries(body);
    var represented = new HashSet<List<UUID>>();
    for (var entry : entries) {
      if (!entry.missed()) represented.add(List.of(entry.meeting(), entry.holder()));
    }
    var found = new HashMap<MembershipId, List<LocalDate>>();
    var over = new HashSet<UUID>();
    for (var entry : entries) {
      var own = entry.membership().equals(entry.holder());
      if (!own || over.contains(entry.membership())) continue;
      if (missed(entry, represented)) {
        found
            .computeIfAbsent(new MembershipId(entry.membership()), _ -> new ArrayList<>())
            .add(entry.day());
      } else over.add(entry.membership());
    }
    return found;
  }

  private static boolean missed(Entry entry, Set<List<UUID>> represented) {
    return entry.missed() && !represented.contains(List.of(entry.meeting(), entry.holder()));
  }

  private List<Entry> entries(BodyId body) {
    var stayed =
        DSL.exists(DSL.selectOne().from(PRESENCE).where(PRESENCE.ATTENDANCE_ID.eq(ATTENDANCE.ID)));
    var missed = DSL.field(ATTENDANCE.STATUS.in("absent", "unexcused").and(DSL.not(stayed)));
    return sql.select(MEETING.ID, MEETING.HELD_ON, MEMBERSHIP.ID, MEMBERSHIP.SUBSTITUTE_FOR, missed)
        .from(ATTENDANCE)
        .join(MEETING)
        .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
        .join(MEMBERSHIP)
        .on(MEMBERSHIP.ID.eq(ATTENDANCE.MEMBERSHIP_ID))
        .where(MEMBERSHIP.BODY_ID.eq(body.value()))
        .and(MEETING.STATUS.eq("held"))
        .and(MEETING.FORM.ne("written"))
        .and(ATTENDANCE.STATUS.isNotNull().or(stayed))
        .orderBy(MEETING.HELD_ON.desc(), MEETING.ID)
        .fetch(
            row ->
                new Entry(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4() == null ? row.value3() : row.value4(),
                    Boolean.TRUE.equals(row.value5())));
  }
}
