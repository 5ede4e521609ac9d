package org.spoluplan.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The shortest way to ask a database one thing.
final class Sql {

  private Sql() {}

  static Connection connect(LocalPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void run(LocalPostgres postgres, String sql) throws SQLException {
    try (var connection = connect(postgres)) {
      run(connection, sql);
    }
  }

  static String text(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static String text(LocalPostgres postgres, String query) throws SQLException {
    try (var connection = connect(postgres)) {
      return text(connection, query);
    }
  }

  static long number(Connection connection, String query) throws SQLException {
    return Long.parseLong(text(connection, query));
  }

  static long number(LocalPostgres postgres, String query) throws SQLException {
    return Long.parseLong(text(postgres, query));
  }
}
