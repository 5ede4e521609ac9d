package org.spoluplan.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The few things that are done as the server's superuser: looking whether it answers, and giving
/// the application its database.
record Superuser(int port, String password) {

  static final String NAME = "postgres";
  static final String OWNER = "spoluplan";
  static final String DATABASE = "spoluplan";

  private static final String SECONDS_TO_CONNECT = "5";
  private static final int MILLISECONDS_PER_ANSWER = 60_000;

  /// Whatever else may listen on that port is not told the password and not waited for.
  Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", NAME);
    properties.setProperty("password", password);
    properties.setProperty("sslmode", "disable");
    properties.setProperty("requireAuth", "scram-sha-256");
    properties.setProperty("socketTimeout", SECONDS_TO_CONNECT);
    var connection = DriverManager.getConnection(url(port, "postgres"), properties);
    connection.setNetworkTimeout(Runnable::run, MILLISECONDS_PER_ANSWER);
    return connection;
  }

  /// The application's role is an ordinary one. It owns its database, which is enough to create
  /// schemas and trusted extensions in it. Its password is set anew each time: the file is what
  /// counts.
  void provideDatabase(Connection connection, String ownerPassword) throws SQLException {
    if (isAbsent(connection, "select from pg_roles where rolname = '" + OWNER + "'")) {
      execute(connection, "create role " + OWNER + " login");
    }
    execute(connection, "alter role " + OWNER + " password '" + ownerPassword + "'");
    if (isAbsent(connection, "select from pg_database where datname = '" + DATABASE + "'")) {
      execute(connection, "create database " + DATABASE + " owner " + OWNER);
    }
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private static boolean isAbsent(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
