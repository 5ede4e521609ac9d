package org.spoluplan.network.upkeep;

import static org.spoluplan.network.db.Tables.REPORTED_CHANGE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.db.tables.records.ReportedChangeRecord;
import org.springframework.stereotype.Repository;

/// What people wrote through links of letters.
@Repository
class ReportedChanges {

  private final DSLContext sql;

  ReportedChanges(DSLContext sql) {
    this.sql = sql;
  }

  void add(ReportedChange change) {
    var by = change.by();
    sql.insertInto(REPORTED_CHANGE)
        .set(REPORTED_CHANGE.SERVICE_ID, change.service().value())
        .set(REPORTED_CHANGE.PERSON_ID, by == null ? null : by.value())
        .set(REPORTED_CHANGE.NOTE, change.note())
        .set(REPORTED_CHANGE.SAID_AT, change.saidAt())
        .execute();
  }

  /// Whether the same is waiting already: a second press of a button adds nothing.
  boolean has(ReportedChange change) {
    return sql.fetchExists(
        REPORTED_CHANGE,
        REPORTED_CHANGE
            .SERVICE_ID
            .eq(change.service().value())
            .and(REPORTED_CHANGE.NOTE.eq(change.note()))
            .and(REPORTED_CHANGE.SETTLED_AT.isNull()));
  }

  /// Those that wait, the oldest first.
  Map<ServiceId, List<ReportedChange>> open(Collection<ServiceId> services) {
    return sql.selectFrom(REPORTED_CHANGE)
        .where(REPORTED_CHANGE.SERVICE_ID.in(services.stream().map(ServiceId::value).toList()))
        .and(REPORTED_CHANGE.SETTLED_AT.isNull())
        .orderBy(REPORTED_CHANGE.SAID_AT, REPORTED_CHANGE.ID)
        .fetchGroups(row -> new ServiceId(row.getServiceId()), ReportedChanges::read);
  }

  /// All that wait, the oldest first.
  Map<ServiceId, List<ReportedChange>> open() {
    return sql.selectFrom(REPORTED_CHANGE)
        .where(REPORTED_CHANGE.SETTLED_AT.isNull())
        .orderBy(REPORTED_CHANGE.SAID_AT, REPORTED_CHANGE.ID)
        .fetchGroups(row -> new ServiceId(row.getServiceId()), ReportedChanges::read);
  }

  void settle(ServiceId service, Instant now) {
    sql.update(REPORTED_CHANGE)
        .set(REPORTED_CHANGE.SETTLED_AT, now)
        .where(REPORTED_CHANGE.SERVICE_ID.eq(service.value()))
        .and(REPORTED_CHANGE.SETTLED_AT.isNull())
        .execute();
  }

  private static ReportedChange read(ReportedChangeRecord row) {
    var by = row.getPersonId();
    return new ReportedChange(
        new ServiceId(row.getServiceId()),
        by == null ? null : new PersonId(by),
        row.getNote(),
        row.getSaidAt());
  }
}
