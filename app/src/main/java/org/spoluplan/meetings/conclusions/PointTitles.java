package org.spoluplan.meetings.conclusions;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.spoluplan.meetings.AgendaItemId;
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
}
