package org.spoluplan.meetings.conclusions;

import static org.spoluplan.meetings.db.Tables.REPORTED_DECISION;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.ReportedDecision;
import org.spoluplan.meetings.db.tables.records.ReportedDecisionRecord;
import org.springframework.stereotype.Repository;

/// Decisions of other bodies that meetings heard of.
@Repository
class Reports {

  private final DSLContext sql;
  private final Clock clock;

  Reports(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  List<ReportedDecision> of(MeetingId meeting) {
    return sql.selectFrom(REPORTED_DECISION)
        .where(REPORTED_DECISION.MEETING_ID.eq(meeting.value()))
        .and(REPORTED_DECISION.REMOVED_AT.isNull())
        .orderBy(REPORTED_DECISION.ID)
        .fetch(Reports::toReport);
  }

  void add(MeetingId meeting, ReportDetails details) {
    sql.insertInto(REPORTED_DECISION)
        .set(REPORTED_DECISION.MEETING_ID, meeting.value())
        .set(REPORTED_DECISION.ITEM_ID, details.item())
        .set(REPORTED_DECISION.BODY_NAME, details.bodyName())
        .set(REPORTED_DECISION.BODY_ID, details.body())
        .set(REPORTED_DECISION.REFERENCE, details.reference())
        .set(REPORTED_DECISION.DECIDED_ON, details.decidedOn())
        .set(REPORTED_DECISION.WORDING, details.wording())
        .execute();
  }

  void remove(MeetingId meeting, UUID id) {
    sql.update(REPORTED_DECISION)
        .set(REPORTED_DECISION.REMOVED_AT, clock.instant())
        .where(REPORTED_DECISION.ID.eq(id))
        .and(REPORTED_DECISION.MEETING_ID.eq(meeting.value()))
        .execute();
  }

  void restore(MeetingId meeting, UUID id) {
    sql.update(REPORTED_DECISION)
        .setNull(REPORTED_DECISION.REMOVED_AT)
        .where(REPORTED_DECISION.ID.eq(id))
        .and(REPORTED_DECISION.MEETING_ID.eq(meeting.value()))
        .execute();
  }

  private static ReportedDecision toReport(ReportedDecisionRecord row) {
    return new ReportedDecision(
        row.getId(),
        new MeetingId(row.getMeetingId()),
        row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
        row.getBodyName(),
        row.getBodyId() == null ? null : new BodyId(row.getBodyId()),
        row.getReference(),
        row.getDecidedOn(),
        row.getWording());
  }
}
