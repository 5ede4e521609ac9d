package org.spoluplan.grants.financing;

import static org.spoluplan.grants.db.Tables.FUNDING_SOURCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.FundingAmounts;
import org.spoluplan.grants.FundingAmounts.Dated;
import org.spoluplan.grants.FundingLine;
import org.spoluplan.grants.FundingLine.Origin;
import org.spoluplan.grants.db.tables.records.FundingSourceRecord;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// What people typed about who pays services.
@Repository
class TypedSources {

  private final DSLContext sql;
  private final Clock clock;

  TypedSources(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Those that were not struck out.
  List<FundingLine> of(Collection<ServiceId> services, int year) {
    var ids = services.stream().map(ServiceId::value).toList();
    return list(
            FUNDING_SOURCE
                .SERVICE_ID
                .in(ids)
                .and(FUNDING_SOURCE.YEAR.eq(year))
                .and(FUNDING_SOURCE.STRUCK_AT.isNull()))
        .stream()
        .map(TypedSource::line)
        .toList();
  }

  /// Also one that was struck out.
  TypedSource get(ServiceId service, SourceId id) {
    return list(FUNDING_SOURCE.ID.eq(id.value()).and(FUNDING_SOURCE.SERVICE_ID.eq(service.value())))
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("funding_source", id.value()));
  }

  /// Nobody else types anything about the money of the service until this transaction ends: two who
  /// type at once would both find room.
  void lock(ServiceId service) {
    sql.fetch(
        "select pg_advisory_xact_lock(hashtextextended(?, 45))", "money of " + service.value());
  }

  /// Nobody changes it until this transaction ends.
  TypedSource lock(ServiceId service, SourceId id) {
    sql.select(FUNDING_SOURCE.ID)
        .from(FUNDING_SOURCE)
        .where(FUNDING_SOURCE.ID.eq(id.value()))
        .forUpdate()
        .fetch();
    return get(service, id);
  }

  /// Years in which anything was typed about the service.
  Set<Integer> years(ServiceId service) {
    return sql.selectDistinct(FUNDING_SOURCE.YEAR)
        .from(FUNDING_SOURCE)
        .where(FUNDING_SOURCE.SERVICE_ID.eq(service.value()))
        .and(FUNDING_SOURCE.STRUCK_AT.isNull())
        .fetchSet(FUNDING_SOURCE.YEAR);
  }

  private List<TypedSource> list(Condition wanted) {
    return sql.selectFrom(FUNDING_SOURCE)
        .where(wanted)
        .orderBy(FUNDING_SOURCE.SOURCE_CODE, FUNDING_SOURCE.WRITTEN_AT, FUNDING_SOURCE.ID)
        .fetch(TypedSources::source);
  }

  private static TypedSource source(FundingSourceRecord row) {
    var amounts =
        new FundingAmounts(
            dated(row.getRequestedE2(), row.getRequestedOn()),
            dated(row.getApprovedE2(), row.getApprovedOn()),
            dated(row.getPaidE2(), row.getPaidOn()),
            dated(row.getReturnedE2(), row.getReturnedOn()));
    var giver = Optional.ofNullable(row.getGiverId()).map(OrganisationId::new).orElse(null);
    return new TypedSource(
        new SourceId(row.getId()),
        new ServiceId(row.getServiceId()),
        row.getYear(),
        new TypedSource.Content(row.getSourceCode(), giver, row.getGiver(), amounts, row.getNote()),
        Code.parse(Origin.class, row.getOrigin()),
        new PersonId(row.getWrittenBy()),
        row.getWrittenAt(),
        row.getStruckAt() != null,
        row.getVersion());
  }

  private static @Nullable Dated dated(@Nullable Long sum, @Nullable LocalDate day) {
    return sum == null ? null : new Dated(sum, day);
  }

  SourceId add(ServiceId service, int year, TypedSource.Content is, Origin origin, PersonId by) {
    var row = sql.newRecord(FUNDING_SOURCE);
    row.setId(UUID.randomUUID());
    row.setServiceId(service.value());
    row.setYear(year);
    row.setOrigin(Code.of(origin));
    fill(row, is, by);
    row.insert();
    return new SourceId(row.getId());
  }

  /// Whoever calls it holds the lock.
  void change(TypedSource source, TypedSource.Content is, PersonId by) {
    var row = sql.newRecord(FUNDING_SOURCE);
    fill(row, is, by);
    row.setVersion(source.version() + 1);
    sql.update(FUNDING_SOURCE).set(row).where(FUNDING_SOURCE.ID.eq(source.id().value())).execute();
  }

  void strike(SourceId id, PersonId by) {
    sql.update(FUNDING_SOURCE)
        .set(FUNDING_SOURCE.STRUCK_BY, by.value())
        .set(FUNDING_SOURCE.STRUCK_AT, clock.instant())
        .set(FUNDING_SOURCE.VERSION, FUNDING_SOURCE.VERSION.plus(1))
        .where(FUNDING_SOURCE.ID.eq(id.value()))
        .execute();
  }

  private void fill(FundingSourceRecord row, TypedSource.Content is, PersonId by) {
    var giver = is.giver();
    var amounts = is.amounts();
    row.setSourceCode(is.source());
    row.setGiverId(giver == null ? null : giver.value());
    row.setGiver(is.name());
    row.setRequestedE2(sum(amounts.requested()));
    row.setRequestedOn(day(amounts.requested()));
    row.setApprovedE2(sum(amounts.approved()));
    row.setApprovedOn(day(amounts.approved()));
    row.setPaidE2(sum(amounts.paid()));
    row.setPaidOn(day(amounts.paid()));
    row.setReturnedE2(sum(amounts.returned()));
    row.setReturnedOn(day(amounts.returned()));
    row.setNote(is.note());
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
  }

  private static @Nullable Long sum(@Nullable Dated one) {
    return one == null ? null : Long.valueOf(one.sum());
  }

  private static @Nullable LocalDate day(@Nullable Dated one) {
    return one == null ? null : one.day();
  }
}
