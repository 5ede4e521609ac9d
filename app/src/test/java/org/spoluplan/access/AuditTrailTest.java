package org.spoluplan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.spoluplan.kernel.Thing;
import org.spoluplan.postgres.LocalPostgres;

/// Tampers with the trail as whoever owns the database could.
class AuditTrailTest {

  private static LocalPostgres postgres;
  private static PGSimpleDataSource database;
  private static DSLContext sql;

  @BeforeAll
  static void ownDatabase() {
    postgres = LocalPostgres.temporary();
    database = new PGSimpleDataSource();
    database.setUrl(postgres.jdbcUrl());
    database.setUser(postgres.user());
    database.setPassword(postgres.password());
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    sql = DSL.using(database, SQLDialect.POSTGRES);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @BeforeEach
  void tenLines() {
    tamper("delete from access.audit_entry");
    sql.execute("update access.audit_head set seq = 0, hash = decode(repeat('00', 32), 'hex')");
    sql.transaction(
        transaction -> {
          var trail = new AuditTrail(transaction.dsl(), Clock.systemUTC());
          for (var i = 0; i < 10; i++) trail.append(List.of(note(i)));
        });
  }

  private static Audit.Note note(int number) {
    var actor = Actor.signedIn(new PersonId(UUID.randomUUID()), "", List.of());
    var thing = number == 4 ? null : new Thing("meeting", UUID.randomUUID());
    return new Audit.Note(actor, "meeting.invite", "done", thing, "note=" + number);
  }

  @Test
  void whatWasWrittenIsInOrder() throws SQLException {
    assertThat(fault()).isEmpty();
    assertThat(AuditVerification.of(database).head().seq()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at = at + interval '1 microsecond'",
        "actor = gen_random_uuid()",
        "actor = null",
        "act = 'meeting.invitf'",
        "outcome = 'read'",
        "thing_kind = 'meetinh'",
        "thing_id = null",
        "thing_id = gen_random_uuid()",
        "details = 'note=7'",
        "hash = set_byte(hash, 31, (get_byte(hash, 31) + 1) % 256)",
      })
  void oneChangedByteIsFound(String change) throws SQLException {
    tamper("update access.audit_entry set " + change + " where seq = 6");
    assertThat(fault()).hasValue(AuditFault.altered(6));
  }

  @Test
  void aDeletedLineIsFound() throws SQLException {
    tamper("delete from access.audit_entry where seq = 3");
    assertThat(fault()).hasValue(AuditFault.missing(3));
  }

  @Test
  void aDeletedLineIsFoundThoughTheOthersWereRenumbered() throws SQLException {
    tamper("delete from access.audit_entry where seq = 3");
    for (var i = 4; i <= 10; i++) {
      tamper("update access.audit_entry set seq = " + (i - 1) + " where seq = " + i);
    }
    assertThat(fault()).hasValue(AuditFault.altered(3));
  }

  @Test
  void twoSwappedLinesAreFound() throws SQLException {
    tamper("update access.audit_entry set seq = 100 where seq = 5");
    tamper("update access.audit_entry set seq = 5 where seq = 6");
    tamper("update access.audit_entry set seq = 6 where seq = 100");
    assertThat(fault()).hasValue(AuditFault.altered(5));
  }

  @Test
  void aCutTailIsFound() throws SQLException {
    tamper("delete from access.audit_entry where seq > 7");
    assertThat(fault()).hasValue(AuditFault.missing(8));
  }

  @Test
  void anEmptiedTrailIsFound() throws SQLException {
    tamper("delete from access.audit_entry");
    assertThat(fault()).hasValue(AuditFault.missing(1));
  }

  @Test
  void anAddedLineIsFound() throws SQLException {
    tamper(
        "insert into access.audit_entry select 11, at, actor, act, outcome, thing_kind, thing_id,"
            + " details, hash from access.audit_entry where seq = 10");
    assertThat(fault()).hasValue(AuditFault.altered(11));
  }

  @Test
  void whoeverOwnsTheTableMustSwitchOffItsGuardFirst() {
    for (var change :
        Set.of(
            "update access.audit_entry set details = ''",
            "delete from access.audit_entry",
            "truncate access.audit_entry")) {
      assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("append-only");
    }
  }

  private static Optional<AuditFault> fault() throws SQLException {
    return AuditVerification.of(database).fault();
  }

  private static void tamper(String change) {
    sql.execute("alter table access.audit_entry disable trigger append_only");
    sql.execute(change);
    sql.execute("alter table access.audit_entry enable trigger append_only");
  }
}
