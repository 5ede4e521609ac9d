package org.spoluplan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.spoluplan.postgres.LocalPostgres;

/// Somebody has decided about everything that looks like a secret.
class ExportRulesTest {

  private static final Pattern SECRET =
      Pattern.compile("hash|secret|token|key|passw|credential|seal|session|handle|salt|sha|cookie");

  private static final String BYTES = "bytea";

  private static LocalPostgres postgres;

  @BeforeAll
  static void ownDatabase() {
    postgres = LocalPostgres.temporary();
    Flyway.configure().dataSource(source()).locations("classpath:db/migration").load().migrate();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void whateverLooksLikeASecretHasARule() throws SQLException {
    assertThat(undecided()).isEmpty();
  }

  @Test
  void aNewColumnThatLooksLikeASecretIsNoticed() throws SQLException {
    execute("alter table people.person add column api_token text");
    try {
      assertThat(undecided()).containsExactly("people.person.api_token");
    } finally {
      execute("alter table people.person drop column api_token");
    }
  }

  @Test
  void everyRuleIsAboutSomethingThatIsThereAndSaysWhy() throws SQLException {
    var there = new ArrayList<String>();
    for (var column : columns()) {
      there.add(column.table());
      there.add(column.table() + "." + column.name());
    }
    assertThat(ExportRules.read().rules())
        .allSatisfy(
            rule -> {
              var column = rule.column() == null ? "" : "." + rule.column();
              assertThat(there).contains(rule.table() + column);
              assertThat(rule.reason()).isNotBlank();
            })
        .doesNotHaveDuplicates();
  }

  private static List<String> undecided() throws SQLException {
    var rules = ExportRules.read();
    return columns().stream()
        .filter(column -> SECRET.matcher(column.name()).find() || column.type().equals(BYTES))
        .filter(column -> !rules.leavesOut(column.table()))
        .filter(column -> rules.why(column.table(), column.name()).isEmpty())
        .map(column -> column.table() + "." + column.name())
        .toList();
  }

  private record Column(String table, String name, String type) {}

  private static List<Column> columns() throws SQLException {
    var columns = new ArrayList<Column>();
    try (var connection = source().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select table_schema || '.' || table_name, column_name, data_type"
                    + " from information_schema.columns"
                    + " where table_schema not in ('pg_catalog', 'information_schema', 'public')")) {
      while (row.next()) {
        columns.add(new Column(row.getString(1), row.getString(2), row.getString(3)));
      }
    }
    return columns;
  }

  private static void execute(String change) throws SQLException {
    try (var connection = source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }

  private static DataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(postgres.jdbcUrl());
    source.setUser(postgres.user());
    source.setPassword(postgres.password());
    return source;
  }
}
