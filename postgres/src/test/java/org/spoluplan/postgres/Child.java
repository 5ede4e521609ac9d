package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the tests run in processes of their own, to be killed or to be another user.
final class Child {

  private Child() {}

  public static void main(String[] arguments) throws Exception {
    switch (arguments[0]) {
      case "insert" -> insert(Path.of(arguments[1]));
      case "start" -> start(Path.of(arguments[1]));
      case "forget" -> System.out.println(directory(LocalPostgres.temporary()));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  /// Where a server keeps its database.
  static Path directory(LocalPostgres postgres) throws IOException {
    return Files.readSymbolicLink(Path.of("/proc/" + postgres.pid() + "/cwd")).resolveSibling("");
  }

  /// Says which server process it uses, then each number after it was committed; forever.
  private static void insert(Path directory) throws Exception {
    var postgres = LocalPostgres.start(directory);
    System.out.println(postgres.pid());
    try (var connection = Sql.connect(postgres)) {
      Sql.run(connection, "create table if not exists entry (number bigint primary key)");
      for (long number = Sql.number(connection, "select count(*) from entry") + 1; ; number++) {
        Sql.run(connection, "insert into entry values (" + number + ")");
        System.out.println(number);
      }
    }
  }

  /// Starts, says so and stops; or says why not.
  private static void start(Path directory) throws Exception {
    try (var postgres = LocalPostgres.start(directory);
        var connection = Sql.connect(postgres)) {
      System.out.println("answered " + Sql.number(connection, "select 42"));
    } catch (PostgresUnavailable e) {
      System.out.println(e.getMessage());
    }
  }
}
