package org.spoluplan.meetings.planning;

import static org.spoluplan.meetings.db.Tables.PAPER;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.AgendaItemId;
import org.springframework.stereotype.Repository;

/// Which files are papers of which points.
@Repository
class PaperRegister {

  private final DSLContext sql;
  private final Clock clock;

  PaperRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The points a file belongs to; none after it was taken away.
  List<AgendaItemId> itemsOf(FileId file) {
    return sql.select(PAPER.ITEM_ID)
        .from(PAPER)
        .where(PAPER.FILE_ID.eq(file.value()))
        .and(PAPER.REMOVED_AT.isNull())
        .fetch(row -> new AgendaItemId(row.value1()));
  }

  UUID add(AgendaItemId item, FileId file, String title, @Nullable PersonId by) {
    return sql.insertInto(PAPER)
        .set(PAPER.ITEM_ID, item.value())
        .set(PAPER.FILE_ID, file.value())
        .set(PAPER.TITLE, title)
        .set(PAPER.ADDED_AT, clock.instant())
        .set(PAPER.ADDED_BY, by == null ? null : by.value())
        .returningResult(PAPER.ID)
        .fetchSingle()
        .value1();
  }

  /// @return false when the point has no such paper
  boolean remove(AgendaItemId item, UUID paper) {
    return sql.update(PAPER)
            .set(PAPER.REMOVED_AT, clock.instant())
            .where(PAPER.ID.eq(paper))
            .and(PAPER.ITEM_ID.eq(item.value()))
            .and(PAPER.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// @return false when no such paper was taken away from the point
  boolean restore(AgendaItemId item, UUID paper) {
    return sql.update(PAPER)
            .setNull(PAPER.REMOVED_AT)
            .where(PAPER.ID.eq(paper))
            .and(PAPER.ITEM_ID.eq(item.value()))
            .and(PAPER.REMOVED_AT.isNotNull())
            .execute()
        == 1;
  }
}
