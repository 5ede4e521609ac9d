package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spoluplan.postgres.LocalPostgres;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The demo region, taken away in open formats.
class ExportTest {

  private static final String SECRET = "Zr5-9fGhJkLm_0PqRsTu8w";
  private static final UUID FILE = UUID.randomUUID();

  @TempDir static Path data;

  @BeforeAll
  static void aDemoRegionWithALetterAFileAndAnOpenLink() throws SQLException {
    assertThat(Spoluplan.run("serve", "--demo", "--until-ready", "--port=0", "--data=" + data))
        .isZero();
    try (var postgres = LocalPostgres.start(data.resolve("postgres"));
        var connection = connect(postgres);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into notifications.message (recipient_name, subject, body, created_at)
          values ('Ota Správný', 'Pozvánka; "s uvozovkami", čárkou', E'Přijdete?\\nhttp://localhost/pozvanka/%s\\n', now());
          insert into people.one_time_link (secret_hash, purpose, created_at, expires_at)
          values (decode(repeat('ab', 32), 'hex'), 'new_password', now(), now());
          insert into documents.file (id, name, media_type, size_bytes, sha256, content, created_at)
          values ('%s', 'Zápis č. 3.txt', 'text/plain', 4, sha256('ahoj'), 'ahoj', now());
          """
              .formatted(SECRET, FILE));
    }
  }

  @Test
  void everyTableIsThereRowByRowAndEverythingIsDescribed(@TempDir Path folder) throws Exception {
    var file = folder.resolve("data.zip");
    assertThat(Spoluplan.run("export", file.toString(), "--data=" + data)).isZero();

    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        var postgres = LocalPostgres.start(data.resolve("postgres"));
        var connection = connect(postgres)) {
      var described = JsonMapper.shared().readTree(text(zip, "datapackage.json"));
      var names = new ArrayList<String>();
      for (var resource : described.get("resources")) {
        names.add(resource.get("name").stringValue());
        isWhole(resource, zip, connection);
      }
      for (var missing : described.get("notExported")) {
        if (!missing.has("column")) names.add(missing.get("table").stringValue());
      }
      assertThat(names).containsExactlyInAnyOrderElementsOf(tables(connection));
      assertThat(text(zip, "files/" + FILE + "/Zápis č. 3.txt")).isEqualTo("ahoj");
      assertThat(rows(zip, "documents/file.csv"))
          .anySatisfy(
              row -> assertThat(row.get("content")).isEqualTo("files/" + FILE + "/Zápis č. 3.txt"));
    }
  }

  @Test
  void noSecretIsInside(@TempDir Path folder) throws Exception {
    var file = folder.resolve("data.zip");
    assertThat(Spoluplan.run("export", file.toString(), "--data=" + data)).isZero();

    var secrets = secrets();
    assertThat(secrets).hasSizeGreaterThan(10);
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      for (var entry : zip.stream().toList()) {
        assertThat(text(zip, entry.getName())).doesNotContain(secrets).doesNotContain("$argon2");
      }
      assertThat(rows(zip, "notifications/message.csv"))
          .anySatisfy(
              row -> {
                assertThat(row.get("subject")).isEqualTo("Pozvánka; \"s uvozovkami\", čárkou");
                assertThat(row.get("body")).isEqualTo("Přijdete?\nhttp://localhost/pozvanka/…\n");
              });
    }
  }

  @Test
  void itWorksBesideARunningApplicationToo(@TempDir Path folder) throws Exception {
    var file = folder.resolve("data.zip");
    try (var _ = LocalPostgres.start(data.resolve("postgres"))) {
      assertThat(Spoluplan.run("export", file.toString(), "--data=" + data)).isZero();
    }
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      assertThat(rows(zip, "meetings/meeting.csv")).isNotEmpty();
    }
  }

  @Test
  void anEmptyDatabaseOrAMissingFolderIsSaidInOneSentence(@TempDir Path folder) {
    assertThat(Spoluplan.run("export", folder + "/x.zip", "--data=" + folder.resolve("new")))
        .isEqualTo(1);
    assertThat(Spoluplan.run("export", folder + "/nowhere/x.zip", "--data=" + data)).isEqualTo(1);
    assertThat(folder.resolve("x.zip")).doesNotExist();
  }

  /// As many rows as the table has, in the columns that are described, each of its type.
  private static void isWhole(JsonNode resource, ZipFile zip, Connection connection)
      throws IOException, SQLException {
    var name = resource.get("name").stringValue();
    var rows = rows(zip, resource.get("path").stringValue());
    assertThat(rows).as(name).hasSize(count(connection, name));
    assertThat(resource.get("rows").intValue()).isEqualTo(rows.size());
    for (var row : rows) {
      for (var field : resource.get("schema").get("fields")) {
        readsAs(field.get("type").stringValue(), row.get(field.get("name").stringValue()));
      }
    }
  }

  private static void readsAs(String type, String value) {
    if (value.isEmpty()) return;
    switch (type) {
      case "datetime" -> assertThat(Instant.parse(value)).isNotNull();
      case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
      case "integer" -> assertThat(Long.toString(Long.parseLong(value))).isEqualTo(value);
      case "boolean" -> assertThat(value).isIn("true", "false");
      case "array", "object" -> assertThat(JsonMapper.shared().readTree(value)).isNotNull();
      case "string", "time" -> {}
      default -> throw new AssertionError("no such type is expected: " + type);
    }
  }

  private static List<CSVRecord> rows(ZipFile zip, String path) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in = zip.getInputStream(zip.getEntry(path));
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private static String text(ZipFile zip, String path) throws IOException {
    try (var in = zip.getInputStream(zip.getEntry(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> secrets() throws SQLException {
    var secrets = new ArrayList<>(List.of(SECRET));
    try (var postgres = LocalPostgres.start(data.resolve("postgres"));
        var connection = connect(postgres)) {
      secrets.addAll(strings(connection, "select password_hash from people.account"));
      secrets.addAll(
          strings(connection, "select encode(passkey_handle, 'hex') from people.account"));
      secrets.addAll(
          strings(connection, "select encode(secret_hash, 'hex') from people.one_time_link"));
    }
    return secrets;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    return strings(
        connection,
        "select table_schema || '.' || table_name from information_schema.tables"
            + " where table_type = 'BASE TABLE'"
            + " and table_schema not in ('pg_catalog', 'information_schema', 'public')");
  }

  private static int count(Connection connection, String table) throws SQLException {
    return Integer.parseInt(strings(connection, "select count(*) from " + table).getFirst());
  }

  private static List<String> strings(Connection connection, String query) throws SQLException {
    var values = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      while (row.next()) values.add(row.getString(1));
    }
    return values;
  }

  private static Connection connect(LocalPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }
}
