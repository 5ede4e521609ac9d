package org.spoluplan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.spoluplan.postgres.LocalPostgres;

class BackupTest {

  @TempDir Path folder;

  private LocalPostgres first;
  private LocalPostgres second;

  @BeforeEach
  void startTwoServers() {
    first = LocalPostgres.temporary();
    second = LocalPostgres.temporary();
  }

  @AfterEach
  void stopThem() {
    first.close();
    second.close();
  }

  @Test
  void whatWasBackedUpIsThereAgainTableByTable() throws SQLException {
    var original = filled();
    var file = folder.resolve("backup.zip");

    var written = new Backup(original).writeTo(file);
    var before = contents(original);
    first.close();
    var restored = source(second);
    var read = new Restore(restored).readFrom(file);

    assertThat(contents(restored)).isEqualTo(before);
    assertThat(read).isEqualTo(written);
    assertThat(before.get("people.person")).contains("Vrbická", "Ďábelsky\nzalomený");
    assertThat(before).hasSizeGreaterThan(25);
  }

  @Test
  void afterARestoreTheKeysHoldAndNewRowsGoOnCounting() throws SQLException {
    var file = folder.resolve("backup.zip");
    new Backup(filled()).writeTo(file);
    var restored = source(second);
    new Restore(restored).readFrom(file);

    try (var connection = restored.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into people.login_attempt (login, source, at) values ('', '', now())");
      try (var row = statement.executeQuery("select max(id) from people.login_attempt")) {
        row.next();
        assertThat(row.getLong(1)).isEqualTo(3);
      }
      assertThatThrownBy(
              () ->
                  statement.execute(
                      "insert into people.role_assignment (person_id, role, valid_from)"
                          + " values (gen_random_uuid(), 'auditor', now())"))
          .hasMessageContaining("foreign key");
    }
  }

  @Test
  void afterARestoreWhatWasDecidedIsGuardedAgain() throws SQLException {
    var file = folder.resolve("backup.zip");
    new Backup(filled()).writeTo(file);
    var restored = source(second);
    new Restore(restored).readFrom(file);

    try (var connection = restored.getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("delete from meetings.ballot"))
          .hasMessageContaining("of a closed vote do not change");
      assertThatThrownBy(() -> statement.execute("delete from meetings.signature"))
          .hasMessageContaining("a signature stays");
      assertThatThrownBy(() -> statement.execute("delete from access.audit_entry"))
          .hasMessageContaining("audit");
    }
  }

  @Test
  void aDatabaseThatHoldsDataIsNotOverwritten() throws SQLException {
    var file = folder.resolve("backup.zip");
    var original = filled();
    new Backup(original).writeTo(file);

    assertThatThrownBy(() -> new Restore(original).readFrom(file))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageContaining("already holds data");
  }

  @Test
  void aDamagedArchiveIsRefusedAndLeavesNothingBehind() throws SQLException, IOException {
    var file = folder.resolve("backup.zip");
    new Backup(filled()).writeTo(file);
    var bytes = Files.readAllBytes(file);
    for (int i = 0; i < 300; i++) bytes[bytes.length / 3 + i] ^= 0x55;
    Files.write(file, bytes);

    assertThatThrownBy(() -> new Restore(source(second)).readFrom(file))
        .isInstanceOf(ArchiveRefused.class);
    assertThat(folder).isDirectoryNotContaining("glob:**/.backup-*");
  }

  private DataSource filled() throws SQLException {
    var source = source(first);
    Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into people.person (title_before, given_name, family_name, email, created_at)
          values ('Ing.', 'Jana', 'Vrbická', 'jana@example.org', now()),
                 (null, E'Ďábelsky\\nzalomený\\t', '\\N', null, now());
          insert into people.login_attempt (login, source, at) values ('\\x00ff', '\\x01', now()), ('', '', now());
          insert into meetings.body (type_code, name) values ('working_group', 'Senioři');
          insert into meetings.meeting (body_id, form, status, held_on, open_to_public)
          select id, 'in_person', 'planned', '2027-03-08', false from meetings.body;
          insert into meetings.agenda_item (meeting_id, position, kind, state, title)
          select id, 1, 'topic', 'accepted', 'Zahájení' from meetings.meeting;
          update meetings.meeting set current_item_id = (select id from meetings.agenda_item);
          insert into meetings.motion (meeting_id, position, wording, manner, state)
          select id, 1, 'Skupina schvaluje program.', 'by_name', 'open' from meetings.meeting;
          insert into meetings.seat (motion_id, seat_id, label, present, voted)
          select id, gen_random_uuid(), 'Jana Vrbická', true, true from meetings.motion;
          insert into meetings.ballot (motion_id, seat_id, choice, cast_by, cast_at)
          select motion_id, seat_id, 'in_favour', gen_random_uuid(), now() from meetings.seat;
          update meetings.motion set state = 'closed', decision = 'adopted';
          insert into meetings.minutes (meeting_id, edition, state, content, content_hash)
          select id, 1, 'published', 'Zápis', sha256('Zápis') from meetings.meeting;
          insert into meetings.signature (minutes_id, person_id, office, signed_at, content_hash)
          select id, gen_random_uuid(), 'chair', now(), content_hash from meetings.minutes;
          """);
    }
    return source;
  }

  private static DataSource source(LocalPostgres postgres) {
    var source = new PGSimpleDataSource();
    source.setUrl(postgres.jdbcUrl());
    source.setUser(postgres.user());
    source.setPassword(postgres.password());
    return source;
  }

  /// Every table with all its rows as text.
  private static Map<String, String> contents(DataSource source) throws SQLException {
    var contents = new TreeMap<String, String>();
    try (var connection = source.getConnection()) {
      for (var table : Catalogue.tables(connection)) {
        contents.put(
            table,
            String.join(
                "\n",
                Catalogue.strings(connection, "select t::text from " + table + " t order by 1")));
      }
      contents.put("sequences", Catalogue.sequences(connection).toString());
    }
    return contents;
  }
}
