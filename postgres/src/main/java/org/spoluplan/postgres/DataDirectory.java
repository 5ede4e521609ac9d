package org.spoluplan.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// PostgreSQL's own directory: made with `initdb`, complete as soon as it has its name.
final class DataDirectory {

  private static final Duration INITDB_PATIENCE = Duration.ofMinutes(5);

  private DataDirectory() {}

  /// A new major version of PostgreSQL cannot read the files of an older one.
  static void requireReadable(Home home) throws IOException {
    var mark = home.data().resolve("PG_VERSION");
    if (Files.notExists(home.data())) return;
    if (Files.notExists(mark)) {
      throw new PostgresUnavailable(
          "%s is damaged, it lacks PG_VERSION: move it away and restore a backup with ./spoluplan restore."
              .formatted(home.data()));
    }
    var found = Files.readString(mark).strip();
    if (found.equals(Binaries.majorVersion())) return;
    throw new PostgresUnavailable(
        "The database in %s was written by PostgreSQL %s, but this Spoluplán runs PostgreSQL %s: make a backup with ./spoluplan backup of the Spoluplán that wrote it, then restore that backup with this one into a new folder with ./spoluplan restore."
            .formatted(home.directory(), found, Binaries.majorVersion()));
  }

  static void createIfAbsent(Home home, Binaries binaries, Settings settings) throws IOException {
    if (Files.exists(home.data())) return;
    Passwords.readOrCreate(home.superuserPassword());
    var data = home.newDataInTheMaking();
    var initdb = Guarded.start(initdb(data, home, binaries, settings), home.log(), "");
    if (!initdb.succeeds(INITDB_PATIENCE)) {
      initdb.interrupt();
      throw new PostgresUnavailable(
          "PostgreSQL could not create a database in %s.".formatted(home.directory())
              + home.log().quoted());
    }
    Files.move(data, home.data(), ATOMIC_MOVE);
    Directories.sync(home.directory());
    home.deleteUnfinishedData();
  }

  private static List<String> initdb(Path data, Home home, Binaries binaries, Settings settings) {
    return Stream.of(
            Rights.prefix(),
            List.of(
                binaries.initdb(),
                "--pgdata=" + data,
                "--username=" + Superuser.NAME,
                "--pwfile=" + home.superuserPassword(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + binaries.platform().characters(),
                "--locale-provider=icu",
                "--icu-locale=cs-CZ",
                "--text-search-config=simple"),
            settings.initdbArguments())
        .flatMap(List::stream)
        .toList();
  }
}
