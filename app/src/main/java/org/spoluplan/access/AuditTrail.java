package org.spoluplan.access;

import static org.spoluplan.access.db.Tables.AUDIT_ENTRY;
import static org.spoluplan.access.db.Tables.AUDIT_HEAD;

import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.spoluplan.access.Audit.Note;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The rows of the trail and their chain of hashes.
@Repository
class AuditTrail {

  private final DSLContext sql;
  private final Clock clock;

  AuditTrail(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Outside the application, in the transaction of this connection.
  static AuditTrail over(Connection connection) {
    return new AuditTrail(DSL.using(connection, SQLDialect.POSTGRES), Clock.systemUTC());
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void appendAlone(List<Note> notes) {
    append(notes);
  }

  /// Locks the head of the chain, so that two transactions cannot follow the same row.
  void append(List<Note> notes) {
    if (notes.isEmpty()) return;
    var head = sql.selectFrom(AUDIT_HEAD).forUpdate().fetchSingle();
    var seq = head.getSeq();
    var hash = head.getHash();
    for (var note : notes) {
      var entry = entry(++seq, note);
      hash = entry.hashAfter(hash);
      insert(entry, hash);
    }
    sql.update(AUDIT_HEAD).set(AUDIT_HEAD.SEQ, seq).set(AUDIT_HEAD.HASH, hash).execute();
  }

  /// Walks the whole chain; the first thing that does not fit, or empty when all is well. Sees rows
  /// and head at one moment, so that lines written meanwhile are no fault.
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  Optional<AuditFault> firstFault() {
    var expectedSeq = 1L;
    var hash = new byte[32];
    try (var rows =
        sql.selectFrom(AUDIT_ENTRY).orderBy(AUDIT_ENTRY.SEQ).fetchSize(1000).fetchLazy()) {
      for (Record row : rows) {
        var entry = toEntry(row);
        if (entry.seq() != expectedSeq) return Optional.of(AuditFault.missing(expectedSeq));
        hash = entry.hashAfter(hash);
        if (!Arrays.equals(hash, row.get(AUDIT_ENTRY.HASH))) {
          return Optional.of(AuditFault.altered(entry.seq()));
        }
        expectedSeq++;
      }
    }
    var head = sql.selectFrom(AUDIT_HEAD).fetchSingle();
    var complete = head.getSeq() == expectedSeq - 1 && Arrays.equals(head.getHash(), hash);
    return complete ? Optional.empty() : Optional.of(AuditFault.missing(expectedSeq));
  }

  AuditHead head() {
    var head = sql.selectFrom(AUDIT_HEAD).fetchSingle();
    return new AuditHead(head.getSeq(), HexFormat.of().formatHex(head.getHash()));
  }

  private AuditEntry entry(long seq, Note note) {
    var thing = note.thing();
    return new AuditEntry(
        seq,
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        note.actor().personId(),
        note.act(),
        note.outcome(),
        thing == null ? null : thing.kind(),
        thing == null ? null : thing.id(),
        note.details());
  }

  private void insert(AuditEntry entry, byte[] hash) {
    sql.insertInto(AUDIT_ENTRY)
        .set(AUDIT_ENTRY.SEQ, entry.seq())
        .set(AUDIT_ENTRY.AT, entry.at())
        .set(AUDIT_ENTRY.ACTOR, entry.actor())
        .set(AUDIT_ENTRY.ACT, entry.act())
        .set(AUDIT_ENTRY.OUTCOME, entry.outcome())
        .set(AUDIT_ENTRY.THING_KIND, entry.thingKind())
        .set(AUDIT_ENTRY.THING_ID, entry.thingId())
        .set(AUDIT_ENTRY.DETAILS, entry.details())
        .set(AUDIT_ENTRY.HASH, hash)
        .execute();
  }

  static AuditEntry toEntry(Record row) {
    return new AuditEntry(
        row.get(AUDIT_ENTRY.SEQ),
        row.get(AUDIT_ENTRY.AT),
        row.get(AUDIT_ENTRY.ACTOR),
        row.get(AUDIT_ENTRY.ACT),
        row.get(AUDIT_ENTRY.OUTCOME),
        row.get(AUDIT_ENTRY.THING_KIND),
        row.get(AUDIT_ENTRY.THING_ID),
        row.get(AUDIT_ENTRY.DETAILS));
  }
}
