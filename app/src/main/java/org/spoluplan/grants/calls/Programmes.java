package org.spoluplan.grants.calls;

import static org.spoluplan.grants.db.Tables.PROGRAMME;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.grants.Programme;
import org.spoluplan.grants.ProgrammeId;
import org.spoluplan.grants.db.tables.records.ProgrammeRecord;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.springframework.stereotype.Repository;

/// All programmes.
@Repository
class Programmes {

  private final DSLContext sql;
  private final Clock clock;

  Programmes(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// By name.
  List<Programme> list() {
    return sql.selectFrom(PROGRAMME)
        .orderBy(PROGRAMME.NAME, PROGRAMME.ID)
        .fetch(Programmes::programme);
  }

  Programme get(ProgrammeId id) {
    return Optional.ofNullable(sql.fetchOne(PROGRAMME, PROGRAMME.ID.eq(id.value())))
        .map(Programmes::programme)
        .orElseThrow(() -> new NotFound("programme", id.value()));
  }

  static Programme programme(ProgrammeRecord row) {
    return new Programme(
        new ProgrammeId(row.getId()),
        new OrganisationId(row.getOrganisationId()),
        new Programme.Content(
            row.getName(),
            row.getPurpose(),
            municipality(row.getMunicipalityCode()),
            row.getRegionCode()),
        row.getVersion());
  }

  private static @Nullable MunicipalityCode municipality(@Nullable String code) {
    return code == null ? null : new MunicipalityCode(code);
  }

  ProgrammeId add(OrganisationId funder, Programme.Content is) {
    var row = sql.newRecord(PROGRAMME);
    row.setId(UUID.randomUUID());
    row.setOrganisationId(funder.value());
    row.setCreatedAt(clock.instant());
    fill(row, is);
    row.insert();
    return new ProgrammeId(row.getId());
  }

  /// False when somebody changed it in between.
  boolean change(ProgrammeId id, Programme.Content is, int version) {
    var row = sql.newRecord(PROGRAMME);
    fill(row, is);
    row.setVersion(version + 1);
    return sql.update(PROGRAMME)
            .set(row)
            .where(PROGRAMME.ID.eq(id.value()))
            .and(PROGRAMME.VERSION.eq(version))
            .execute()
        == 1;
  }

  private static void fill(ProgrammeRecord row, Programme.Content is) {
    var municipality = is.municipality();
    row.setName(is.name());
    row.setPurpose(is.purpose());
    row.setMunicipalityCode(municipality == null ? null : municipality.value());
    row.setRegionCode(is.region());
  }
}
