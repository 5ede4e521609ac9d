package org.spoluplan.meetings.conclusions;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// What points of many agendas are called.
@Repository
class PointTitles {

  private final DSLContext sql;

  PointTitles(DSLContext sql) {
    this.sql = sql;
  }

  Map<AgendaItemId, String> of(Collection<AgendaItemId> points) {
    return sql.select(AGENDA_ITEM.ID, AGENDA_ITEM.TITLE)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.ID.in(points.stream().map(AgendaItemId::value).toList()))
        .fetchMap(row -> new AgendaItemId(row.value1()), row -> row.value2());
  }

  /// The points of each meeting that everybody who was there may know of.
  Map<MeetingId, List<String>> at(Collection<MeetingId> meetings) {
    return sql.select(AGENDA_ITEM.MEETING_ID, AGENDA_ITEM.TITLE)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING_ID.in(meetings.stream().map(MeetingId::value).toList()))
        .and(AGENDA_ITEM.STATE.eq("accepted"))
        .and(AGENDA_ITEM.CONFIDENTIAL.isFalse())
        .orderBy(AGENDA_ITEM.POSITION)
        .fetchGroups(row -> new MeetingId(row.value1()), row -> row.value2());
  }
}
