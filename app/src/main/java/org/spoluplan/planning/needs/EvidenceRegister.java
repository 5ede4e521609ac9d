package org.spoluplan.planning.needs;

import static org.spoluplan.planning.db.Tables.NEED_EVIDENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Thing;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.db.tables.records.NeedEvidenceRecord;
import org.springframework.stereotype.Repository;

/// How we know of needs.
@Repository
class EvidenceRegister {

  private final DSLContext sql;
  private final Clock clock;

  EvidenceRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// In time.
  List<Evidence> of(NeedId id) {
    return sql.selectFrom(NEED_EVIDENCE)
        .where(NEED_EVIDENCE.NEED_ID.eq(id.value()))
        .orderBy(NEED_EVIDENCE.KNOWN_ON, NEED_EVIDENCE.WRITTEN_AT)
        .fetch(EvidenceRegister::evidence);
  }

  Optional<Evidence> find(NeedId need, UUID id) {
    return of(need).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Evidence evidence(NeedEvidenceRecord row) {
    var thing = row.getThingId();
    return new Evidence(
        row.getId(),
        Code.parse(Evidence.Kind.class, row.getKind()),
        row.getWording(),
        row.getSource(),
        row.getKnownOn(),
        thing == null ? null : new Thing(row.getThingKind(), thing));
  }

  /// False when the same thing is evidence of the need already.
  boolean add(NeedId id, Typed evidence, PersonId by) {
    var thing = evidence.thing();
    return sql.insertInto(NEED_EVIDENCE)
            .set(NEED_EVIDENCE.ID, UUID.randomUUID())
            .set(NEED_EVIDENCE.NEED_ID, id.value())
            .set(NEED_EVIDENCE.KIND, Code.of(evidence.kind()))
            .set(NEED_EVIDENCE.WORDING, evidence.wording())
            .set(NEED_EVIDENCE.SOURCE, evidence.source())
            .set(NEED_EVIDENCE.KNOWN_ON, evidence.day())
            .set(NEED_EVIDENCE.THING_KIND, thing == null ? null : thing.kind())
            .set(NEED_EVIDENCE.THING_ID, thing == null ? null : thing.id())
            .set(NEED_EVIDENCE.WRITTEN_BY, by.value())
            .set(NEED_EVIDENCE.WRITTEN_AT, clock.instant())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void remove(UUID id) {
    sql.deleteFrom(NEED_EVIDENCE).where(NEED_EVIDENCE.ID.eq(id)).execute();
  }

  /// Evidence that is being written down; see [Evidence].
  record Typed(
      Evidence.Kind kind,
      String wording,
      @Nullable String source,
      LocalDate day,
      @Nullable Thing thing) {}
}
