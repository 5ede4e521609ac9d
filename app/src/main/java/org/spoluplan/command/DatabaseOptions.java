package org.spoluplan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.spoluplan.postgres.LocalPostgres;
import org.spoluplan.postgres.RunningPostgres;
import picocli.CommandLine.Option;

/// Where the data live: options shared by all commands that need the database.
final class DatabaseOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder with the database and secrets (default: ${DEFAULT-VALUE})",
      defaultValue = "${sys:user.home}/.spoluplan")
  private Path data = Path.of(".");

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://… of an external PostgreSQL 18 with user and password;"
              + " without it the built-in one is started")
  private @Nullable String databaseUrl;

  Database open() {
    var folder = folder().toString();
    if (databaseUrl != null) return new Database(folder, databaseUrl, null, null, null);
    var local = LocalPostgres.start(folder().resolve("postgres"));
    return new Database(folder, local.jdbcUrl(), local.user(), local.password(), local);
  }

  /// Uses the server of an application that is running on the same folder, if there is one.
  Database openBesideOthers() {
    var running = RunningPostgres.in(folder().resolve("postgres"));
    if (databaseUrl != null || running.isEmpty()) return open();
    var server = running.get();
    return new Database(
        folder().toString(), server.jdbcUrl(), server.user(), server.password(), null);
  }

  private Path folder() {
    try {
      return Files.createDirectories(data.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new CannotStart(
          "The data folder %s cannot be made here: name another one with --data. (%s)"
              .formatted(data, e.getMessage()));
    }
  }
}
