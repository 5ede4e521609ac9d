package org.spoluplan.grants.settlement;

import static org.spoluplan.grants.db.Tables.INSPECTION;
import static org.spoluplan.grants.db.Tables.INTERIM_REPORT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.ApplicationId;
import org.springframework.stereotype.Repository;

/// Interim reports and inspections.
@Repository
class Visits {

  /// What somebody of the funder saw.
  ///
  /// @param measure what the provider is to mend
  /// @param mendBy  until when
  /// @param mended  how the provider mended it
  record Inspection(
      UUID id,
      LocalDate held,
      String found,
      @Nullable String measure,
      @Nullable LocalDate mendBy,
      PersonId by,
      Instant at,
      @Nullable String mended) {

    boolean isOpen() {
      return measure != null && mended == null;
    }
  }

  /// @param used so far, in haléře
  record Interim(String report, long used, @Nullable Integer clients, PersonId by, Instant at) {}

  private final DSLContext sql;
  private final Clock clock;

  Visits(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The newest first.
  List<Inspection> inspections(ApplicationId id) {
    return sql.selectFrom(INSPECTION)
        .where(INSPECTION.APPLICATION_ID.eq(id.value()))
        .orderBy(INSPECTION.HELD_ON.desc(), INSPECTION.ID.desc())
        .fetch(
            row ->
                new Inspection(
                    row.getId(),
                    row.getHeldOn(),
                    row.getFound(),
                    row.getMeasure(),
                    row.getMendBy(),
                    new PersonId(row.getWrittenBy()),
                    row.getWrittenAt(),
                    row.getMended()));
  }

  void add(ApplicationId id, Inspection inspection) {
    var row = sql.newRecord(INSPECTION);
    row.setApplicationId(id.value());
    row.setHeldOn(inspection.held());
    row.setFound(inspection.found());
    row.setMeasure(inspection.measure());
    row.setMendBy(inspection.mendBy());
    row.setWrittenBy(inspection.by().value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }

  /// @return whether it was open
  boolean mend(ApplicationId id, UUID inspection, String how) {
    return sql.update(INSPECTION)
            .set(INSPECTION.MENDED, how)
            .set(INSPECTION.MENDED_AT, clock.instant())
            .where(INSPECTION.ID.eq(inspection))
            .and(INSPECTION.APPLICATION_ID.eq(id.value()))
            .and(INSPECTION.MEASURE.isNotNull())
            .and(INSPECTION.MENDED.isNull())
            .execute()
        > 0;
  }

  /// The newest first.
  List<Interim> interims(ApplicationId id) {
    return sql.selectFrom(INTERIM_REPORT)
        .where(INTERIM_REPORT.APPLICATION_ID.eq(id.value()))
        .orderBy(INTERIM_REPORT.ID.desc())
        .fetch(
            row ->
                new Interim(
                    row.getReport(),
                    row.getUsedE2(),
                    row.getClients(),
                    new PersonId(row.getSubmittedBy()),
                    row.getSubmittedAt()));
  }

  void add(ApplicationId id, String report, long used, @Nullable Integer clients, PersonId by) {
    var row = sql.newRecord(INTERIM_REPORT);
    row.setApplicationId(id.value());
    row.setReport(report);
    row.setUsedE2(used);
    row.setClients(clients);
    row.setSubmittedBy(by.value());
    row.setSubmittedAt(clock.instant());
    row.insert();
  }
}
