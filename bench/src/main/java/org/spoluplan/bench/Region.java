package org.spoluplan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.spoluplan.postgres.LocalPostgres;

/// Many meetings, put straight into the database of an application that does not run just now.
final class Region {

  /// The coordinator of the demo region, who may see every meeting.
  static final String READER = "jana.vrbicka@ukazka.example";

  static final String PASSWORD = "spolu v ukazce";

  private Region() {}

  static void fill(Path data, int meetings) throws IOException, SQLException {
    try (var postgres = LocalPostgres.start(data.resolve("postgres"));
        var connection =
            DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
        var statement = connection.createStatement()) {
      statement.execute(script().replace("{meetings}", String.valueOf(meetings)));
    }
  }

  /// The id that the script gives the meeting of this number.
  static String meeting(int number) {
    return "be050000-0000-4000-8000-%012x".formatted(number);
  }

  private static String script() throws IOException {
    try (var in = Region.class.getResourceAsStream("region.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
