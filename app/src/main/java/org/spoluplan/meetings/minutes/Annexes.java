package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.ANNEX;
import static org.spoluplan.meetings.db.Tables.MINUTES;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.documents.FileId;
import org.spoluplan.meetings.MeetingId;
import org.springframework.stereotype.Repository;

/// Which files belong to the minutes of which meeting.
@Repository
class Annexes {

  private final DSLContext sql;
  private final Clock clock;

  Annexes(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In the order they were attached.
  List<Annex> of(MeetingId meeting) {
    return list(ANNEX.MEETING_ID.eq(meeting.value()).and(ANNEX.REMOVED_AT.isNull()));
  }

  Optional<Annex> find(MeetingId meeting, UUID id) {
    return of(meeting).stream().filter(annex -> annex.id().equals(id)).findFirst();
  }

  /// None after it was taken away.
  List<Annex> of(FileId file) {
    return list(ANNEX.FILE_ID.eq(file.value()).and(ANNEX.REMOVED_AT.isNull()));
  }

  UUID add(MeetingId meeting, FileId file, String title, boolean openToAll, @Nullable UUID by) {
    return sql.insertInto(ANNEX)
        .set(ANNEX.MEETING_ID, meeting.value())
        .set(ANNEX.FILE_ID, file.value())
        .set(ANNEX.TITLE, title)
        .set(ANNEX.OPEN_TO_ALL, openToAll)
        .set(ANNEX.ADDED_AT, clock.instant())
        .set(ANNEX.ADDED_BY, by)
        .returningResult(ANNEX.ID)
        .fetchSingle()
        .value1();
  }

  /// Whether it lay there when the text of an edition was closed, so that the text may speak of it.
  boolean wasThereAtClosing(Annex annex) {
    return sql.fetchExists(
        MINUTES,
        MINUTES
            .MEETING_ID
            .eq(annex.meeting().value())
            .and(MINUTES.FINALISED_AT.ge(annex.addedAt())));
  }

  void open(Annex annex, boolean toAll) {
    sql.update(ANNEX).set(ANNEX.OPEN_TO_ALL, toAll).where(ANNEX.ID.eq(annex.id())).execute();
  }

  void remove(Annex annex) {
    sql.update(ANNEX)
        .set(ANNEX.REMOVED_AT, clock.instant())
        .where(ANNEX.ID.eq(annex.id()))
        .execute();
  }

  /// @return false when the meeting has no such annex that was taken away
  boolean restore(MeetingId meeting, UUID id) {
    return sql.update(ANNEX)
            .setNull(ANNEX.REMOVED_AT)
            .where(ANNEX.ID.eq(id))
            .and(ANNEX.MEETING_ID.eq(meeting.value()))
            .and(ANNEX.REMOVED_AT.isNotNull())
            .execute()
        == 1;
  }

  private List<Annex> list(Condition condition) {
    return sql.selectFrom(ANNEX)
        .where(condition)
        .orderBy(ANNEX.ADDED_AT, ANNEX.ID)
        .fetch(
            row ->
                new Annex(
                    row.getId(),
                    new MeetingId(row.getMeetingId()),
                    new FileId(row.getFileId()),
                    row.getTitle(),
                    row.getOpenToAll(),
                    row.getAddedAt()));
  }
}
