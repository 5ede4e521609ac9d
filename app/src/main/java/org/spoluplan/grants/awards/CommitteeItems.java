package org.spoluplan.grants.awards;

import static org.spoluplan.grants.db.Tables.ALLOCATION;
import static org.spoluplan.grants.db.Tables.COMMITTEE_ITEM;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.CallId;
import org.spoluplan.grants.db.tables.records.CommitteeItemRecord;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Repository;

/// What was put on agendas of committees.
@Repository
class CommitteeItems {

  private final DSLContext sql;
  private final Clock clock;

  CommitteeItems(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<CommitteeItem> of(UUID scenario) {
    return sql.selectFrom(COMMITTEE_ITEM)
        .where(COMMITTEE_ITEM.ALLOCATION_ID.eq(scenario))
        .orderBy(COMMITTEE_ITEM.PUT_AT.desc(), COMMITTEE_ITEM.ID.desc())
        .fetch(CommitteeItems::item);
  }

  Optional<CommitteeItem> at(AgendaItemId item) {
    return sql.selectFrom(COMMITTEE_ITEM)
        .where(COMMITTEE_ITEM.ITEM_ID.eq(item.value()))
        .fetchOptional(CommitteeItems::item);
  }

  private static CommitteeItem item(CommitteeItemRecord row) {
    return new CommitteeItem(
        row.getAllocationId(),
        row.getDepartures(),
        new MeetingId(row.getMeetingId()),
        new AgendaItemId(row.getItemId()),
        new MotionId(row.getMotionId()));
  }

  /// Which call is voted about in which of the votes.
  Map<MotionId, CallId> calls(Collection<MotionId> motions) {
    return sql.select(COMMITTEE_ITEM.MOTION_ID, ALLOCATION.CALL_ID)
        .from(COMMITTEE_ITEM)
        .join(ALLOCATION)
        .on(ALLOCATION.ID.eq(COMMITTEE_ITEM.ALLOCATION_ID))
        .where(COMMITTEE_ITEM.MOTION_ID.in(motions.stream().map(MotionId::value).toList()))
        .fetchMap(row -> new MotionId(row.value1()), row -> new CallId(row.value2()));
  }

  void add(CommitteeItem item, PersonId by) {
    var row = sql.newRecord(COMMITTEE_ITEM);
    row.setAllocationId(item.scenario());
    row.setDepartures(item.departures());
    row.setMeetingId(item.meeting().value());
    row.setItemId(item.item().value());
    row.setMotionId(item.motion().value());
    row.setPutBy(by.value());
    row.setPutAt(clock.instant());
    row.insert();
  }
}
