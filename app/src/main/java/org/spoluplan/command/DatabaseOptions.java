package org.spoluplan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.postgres.LocalPostgres;
import picocli.CommandLine.Option;

/// Where the data live: options shared by all commands that need the database.
final class DatabaseOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder with the database and secrets (default: ${DEFAULT-VALUE})",
      defaultValue = "${sys:user.home}/.spoluplan")
  Path data = Path.of(".");

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://… of an external PostgreSQL 18 with user and password;"
              + " without it the built-in one is started")
  @Nullable String databaseUrl;

  /// An open database and how Spring reaches it.
  record Database(Map<String, Object> settings, @Nullable LocalPostgres local) {

    void stop() {
      if (local != null) local.close();
    }
  }

  Database open() {
    var settings = new HashMap<String, Object>();
    settings.put("spoluplan.data", folder().toString());
    if (databaseUrl != null) {
      settings.put("spring.datasource.url", databaseUrl);
      return new Database(settings, null);
    }
    var local = LocalPostgres.start(folder().resolve("postgres"));
    settings.put("spring.datasource.url", local.jdbcUrl());
    settings.put("spring.datasource.username", local.user());
    settings.put("spring.datasource.password", local.password());
    return new Database(settings, local);
  }

  private Path folder() {
    try {
      return Files.createDirectories(data.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
