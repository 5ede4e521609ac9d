package org.spoluplan.network.basic;

import static org.spoluplan.network.db.Tables.NETWORK_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.network.basic.NetworkVersion.Decision;
import org.spoluplan.network.db.tables.records.NetworkVersionRecord;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// All versions of all networks.
@Repository
class Versions {

  private final DSLContext sql;
  private final Clock clock;

  Versions(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<NetworkVersion> find(VersionId id) {
    return sql.selectFrom(NETWORK_VERSION)
        .where(NETWORK_VERSION.ID.eq(id.value()))
        .fetchOptional(Versions::version);
  }

  NetworkVersion get(VersionId id) {
    return find(id).orElseThrow(() -> new NotFound("network_version", id.value()));
  }

  /// Drafts first, then by the day from which they hold, the newest first.
  List<NetworkVersion> list() {
    return sql.selectFrom(NETWORK_VERSION)
        .orderBy(
            NETWORK_VERSION.REGION_CODE,
            NETWORK_VERSION.IN_FORCE_FROM.desc().nullsFirst(),
            NETWORK_VERSION.YEAR.desc(),
            NETWORK_VERSION.NUMBER.desc())
        .fetch(Versions::version);
  }

  List<NetworkVersion> of(String region) {
    return list().stream().filter(one -> one.region().equals(region)).toList();
  }

  /// The one that holds on that day.
  Optional<NetworkVersion> inForce(String region, LocalDate day) {
    return of(region).stream()
        .filter(one -> one.decision() != null && !one.decision().from().isAfter(day))
        .findFirst();
  }

  VersionId add(String region, OrganisationId keeper, int year, @Nullable String note) {
    var id = UUID.randomUUID();
    var last =
        sql.select(DSL.max(NETWORK_VERSION.NUMBER))
            .from(NETWORK_VERSION)
            .where(NETWORK_VERSION.REGION_CODE.eq(region).and(NETWORK_VERSION.YEAR.eq(year)))
            .fetchOne(DSL.max(NETWORK_VERSION.NUMBER));
    sql.insertInto(NETWORK_VERSION)
        .set(NETWORK_VERSION.ID, id)
        .set(NETWORK_VERSION.REGION_CODE, region)
        .set(NETWORK_VERSION.KEEPER_ID, keeper.value())
        .set(NETWORK_VERSION.YEAR, year)
        .set(NETWORK_VERSION.NUMBER, last == null ? 1 : last + 1)
        .set(NETWORK_VERSION.NOTE, note)
        .set(NETWORK_VERSION.CREATED_AT, clock.instant())
        .execute();
    return new VersionId(id);
  }

  /// @return whether it was still a draft that nobody changed in the meantime
  boolean decide(VersionId id, int version, Decision decision) {
    return sql.update(NETWORK_VERSION)
            .set(NETWORK_VERSION.IN_FORCE_FROM, decision.from())
            .set(NETWORK_VERSION.RESOLUTION, decision.resolution())
            .set(NETWORK_VERSION.RESOLVED_ON, decision.day())
            .set(NETWORK_VERSION.VERSION, NETWORK_VERSION.VERSION.plus(1))
            .where(NETWORK_VERSION.ID.eq(id.value()))
            .and(NETWORK_VERSION.VERSION.eq(version))
            .and(NETWORK_VERSION.IN_FORCE_FROM.isNull())
            .execute()
        == 1;
  }

  /// Nobody changes the version or resolves it until this transaction ends.
  NetworkVersion lock(VersionId id) {
    return sql.selectFrom(NETWORK_VERSION)
        .where(NETWORK_VERSION.ID.eq(id.value()))
        .forUpdate()
        .fetchOptional(Versions::version)
        .orElseThrow(() -> new NotFound("network_version", id.value()));
  }

  /// Nobody numbers another version of the region or puts one in force until this transaction ends.
  void lockRegion(String region) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "network of " + region);
  }

  private static NetworkVersion version(NetworkVersionRecord row) {
    var from = row.getInForceFrom();
    var decision =
        from == null
            ? null
            : new Decision(
                from,
                Objects.requireNonNull(row.getResolution()),
                Objects.requireNonNull(row.getResolvedOn()));
    return new NetworkVersion(
        new VersionId(row.getId()),
        row.getRegionCode(),
        new OrganisationId(row.getKeeperId()),
        row.getYear(),
        row.getNumber(),
        decision,
        row.getNote(),
        row.getVersion());
  }
}
