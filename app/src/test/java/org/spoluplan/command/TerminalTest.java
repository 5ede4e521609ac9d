package org.spoluplan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.spoluplan.postgres.LocalPostgres;

/// What the person at the terminal gets.
class TerminalTest {

  private static LocalPostgres postgres;

  @TempDir static Path data;

  @BeforeAll
  static void ownDatabase() {
    postgres = LocalPostgres.temporary();
    Flyway.configure()
        .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void somebodyIsLetInOnceAndTheTrailIsInOrderUntilOneByteChanges() throws SQLException {
    var email = UUID.randomUUID() + "@example.org";
    var add =
        List.of(
            "user",
            "add",
            "--name",
            "Ota Správný",
            "--email",
            email,
            "--url",
            "https://plan.example.cz");
    var added = run(add);
    assertThat(added.status()).isZero();
    assertThat(added.text()).matches("(?s).*https://plan\\.example\\.cz/vstup/[\\w-]{43}\\s+");

    var verified = run(List.of("audit", "verify"));
    assertThat(verified.text()).contains("all as they were written", "end of the chain");
    assertThat(verified.status()).isZero();

    execute("alter table access.audit_entry disable trigger append_only");
    execute("update access.audit_entry set act = overlay(act placing 'x' from 1) where seq = 1");
    var found = run(List.of("audit", "verify"));
    assertThat(found.status()).isEqualTo(1);
    assertThat(found.text()).contains("line 1: not what was written");
  }

  private record Answer(int status, String text) {}

  private static Answer run(List<String> command) {
    var bytes = new ByteArrayOutputStream();
    var before = System.out;
    try (var captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      var all = new ArrayList<>(command);
      all.add("--data=" + data);
      all.add("--database-url=" + url());
      var status = Spoluplan.run(all.toArray(String[]::new));
      return new Answer(status, bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(before);
    }
  }

  private static String url() {
    var separator = postgres.jdbcUrl().contains("?") ? "&" : "?";
    return postgres.jdbcUrl()
        + separator
        + "user="
        + postgres.user()
        + "&password="
        + postgres.password();
  }

  private static void execute(String change) throws SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(url());
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
