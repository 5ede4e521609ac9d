package org.spoluplan.planning.needs;

import static org.spoluplan.planning.db.Tables.NEED_VERDICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.ConclusionId;
import org.spoluplan.planning.NeedId;
import org.spoluplan.planning.db.tables.records.NeedVerdictRecord;
import org.springframework.stereotype.Repository;

/// What groups concluded about needs.
@Repository
class VerdictRegister {

  private final DSLContext sql;
  private final Clock clock;

  VerdictRegister(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The latest first.
  List<Verdict> of(NeedId id) {
    return sql.selectFrom(NEED_VERDICT)
        .where(NEED_VERDICT.NEED_ID.eq(id.value()))
        .orderBy(NEED_VERDICT.CONCLUDED_ON.desc(), NEED_VERDICT.WRITTEN_AT.desc())
        .fetch(VerdictRegister::verdict);
  }

  Map<UUID, Verdict> latest(Collection<UUID> needs) {
    var latest = new HashMap<UUID, Verdict>();
    sql.selectFrom(NEED_VERDICT)
        .where(NEED_VERDICT.NEED_ID.in(needs))
        .orderBy(NEED_VERDICT.CONCLUDED_ON.desc(), NEED_VERDICT.WRITTEN_AT.desc())
        .forEach(row -> latest.putIfAbsent(row.getNeedId(), verdict(row)));
    return latest;
  }

  private static Verdict verdict(NeedVerdictRecord row) {
    var conclusion = row.getConclusionId();
    return new Verdict(
        row.getId(),
        Code.parse(Verdict.Kind.class, row.getVerdict()),
        row.getReason(),
        conclusion == null ? null : new ConclusionId(conclusion),
        row.getConcludedOn());
  }

  void add(
      NeedId id,
      Verdict.Kind kind,
      @Nullable String reason,
      @Nullable ConclusionId conclusion,
      LocalDate day,
      PersonId by) {
    var row = sql.newRecord(NEED_VERDICT);
    row.setId(UUID.randomUUID());
    row.setNeedId(id.value());
    row.setVerdict(Code.of(kind));
    row.setReason(reason);
    row.setConclusionId(conclusion == null ? null : conclusion.value());
    row.setConcludedOn(day);
    row.setWrittenBy(by.value());
    row.setWrittenAt(clock.instant());
    row.insert();
  }
}
