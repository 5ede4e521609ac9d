package org.spoluplan.network.register;

import static org.spoluplan.network.db.Tables.REGISTER_IMPORT;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.network.RegisterReport.Kind;
import org.spoluplan.network.db.tables.records.RegisterImportRecord;
import org.springframework.stereotype.Repository;

/// Each time the register was taken over.
@Repository
class RegisterImports {

  private final DSLContext sql;
  private final Clock clock;

  /// @param services in the whole file
  record Past(
      Instant at,
      @Nullable String region,
      int services,
      int added,
      int changed,
      int same,
      int asked,
      int unreadable) {}

  RegisterImports(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  Optional<Past> last() {
    return list(1).stream().findFirst();
  }

  /// The newest first.
  List<Past> list(int most) {
    return sql.selectFrom(REGISTER_IMPORT)
        .orderBy(REGISTER_IMPORT.IMPORTED_AT.desc(), REGISTER_IMPORT.ID.desc())
        .limit(most)
        .fetch(RegisterImports::read);
  }

  /// Before anything is taken over, so that copies may name it.
  void begin(UUID id, String checksum, @Nullable String region) {
    sql.insertInto(REGISTER_IMPORT)
        .set(REGISTER_IMPORT.ID, id)
        .set(REGISTER_IMPORT.IMPORTED_AT, clock.instant())
        .set(REGISTER_IMPORT.FILE_SHA256, HexFormat.of().parseHex(checksum))
        .set(REGISTER_IMPORT.REGION, region)
        .set(REGISTER_IMPORT.SERVICES, 0)
        .set(REGISTER_IMPORT.ADDED, 0)
        .set(REGISTER_IMPORT.CHANGED, 0)
        .set(REGISTER_IMPORT.SAME, 0)
        .set(REGISTER_IMPORT.ASKED, 0)
        .set(REGISTER_IMPORT.UNREADABLE, 0)
        .execute();
  }

  void end(UUID id, RegisterReport report) {
    sql.update(REGISTER_IMPORT)
        .set(REGISTER_IMPORT.SERVICES, report.of(Kind.READ))
        .set(REGISTER_IMPORT.ADDED, report.of(Kind.ADDED))
        .set(REGISTER_IMPORT.CHANGED, report.of(Kind.CHANGED) + report.of(Kind.TIED))
        .set(REGISTER_IMPORT.SAME, report.of(Kind.SAME))
        .set(REGISTER_IMPORT.ASKED, report.of(Kind.ASKED))
        .set(REGISTER_IMPORT.UNREADABLE, report.of(Kind.UNREADABLE))
        .where(REGISTER_IMPORT.ID.eq(id))
        .execute();
  }

  private static Past read(RegisterImportRecord row) {
    return new Past(
        row.getImportedAt(),
        row.getRegion(),
        row.getServices(),
        row.getAdded(),
        row.getChanged(),
        row.getSame(),
        row.getAsked(),
        row.getUnreadable());
  }
}
