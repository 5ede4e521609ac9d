package org.spoluplan.meetings.planning;

import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MINUTES;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.PublishedMinutes;
import org.springframework.stereotype.Repository;

/// Which meetings have published minutes.
@Repository
class PublishedEditions implements PublishedMinutes {

  private static final String PUBLISHED = "published";

  private final DSLContext sql;

  PublishedEditions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public List<Line> latest(int most) {
    return sql.select(DSL.coalesce(MEETING.TITLE, BODY.NAME), MEETING.HELD_ON, MEETING.ID)
        .from(MINUTES)
        .join(MEETING)
        .on(MEETING.ID.eq(MINUTES.MEETING_ID))
        .join(BODY)
        .on(BODY.ID.eq(MEETING.BODY_ID))
        .where(MINUTES.STATE.eq(PUBLISHED))
        .orderBy(MEETING.HELD_ON.desc(), MEETING.ID)
        .limit(most)
        .fetch(row -> new Line(row.value1(), row.value2(), "/jednani/" + row.value3() + "/zapis"));
  }

  @Override
  public Set<MeetingId> of(Collection<MeetingId> meetings) {
    return sql.select(MINUTES.MEETING_ID)
        .from(MINUTES)
        .where(MINUTES.STATE.eq(PUBLISHED))
        .and(MINUTES.MEETING_ID.in(meetings.stream().map(MeetingId::value).toList()))
        .fetchSet(row -> new MeetingId(row.value1()));
  }
}
