package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One database goes through what machines do to databases.
class SurvivalTest {

  private static final Duration SOON = Duration.ofSeconds(10);
  private static final int ROWS = 200;

  @TempDir static Path folder;
  final Path directory = folder.resolve("database");
  final Path data = directory.resolve("data");

  @AfterEach
  void nothingRuns() {
    assertThat(Remnants.running(data)).isEmpty();
  }

  @Test
  void aKilledApplicationLeavesNoDatabaseBehindAndLosesNoCommittedRow() throws Exception {
    long committed;
    try (var application = ChildProcess.run("insert", directory)) {
      var postmaster = application.readNumber();
      application.awaitNumber(application.readNumber() + ROWS);
      assertThat(Remnants.running(data)).extracting(ProcessHandle::pid).contains(postmaster);
      committed = application.kill();
    }

    assertThat(Remnants.gone(data, SOON)).isTrue();
    assertThatAllRowsAreThereUpTo(committed);
  }

  @Test
  void aKilledServerRecoversEveryCommittedRow() throws Exception {
    long committed;
    try (var application = ChildProcess.run("insert", directory)) {
      var postmaster = ProcessHandle.of(application.readNumber()).orElseThrow();
      application.awaitNumber(application.readNumber() + ROWS);
      postmaster.destroyForcibly();
      committed = application.kill();
    }

    assertThat(data.resolve("postmaster.pid")).exists();
    assertThatAllRowsAreThereUpTo(committed);
    assertThat(Files.readString(directory.resolve("server.log"))).contains("redo done");
  }

  @Test
  void aServerLeftRunningIsStoppedBeforeTheNextStart() throws Exception {
    long orphan;
    long committed;
    try (var application = ChildProcess.run("insert", directory)) {
      orphan = application.readNumber();
      application.awaitNumber(application.readNumber() + ROWS);
      application.killShells();
      committed = application.kill();
    }
    assertThat(Remnants.running(data)).extracting(ProcessHandle::pid).contains(orphan);

    assertThatAllRowsAreThereUpTo(committed);
    assertThat(Files.exists(workplace(orphan))).isFalse();
    assertThat(Files.readString(directory.resolve("server.log.1")))
        .contains("received fast shutdown request", "database system is shut down");
  }

  @Test
  void aStaleNoteThatNamesSomebodyElseHarmsNobody() throws Exception {
    LocalPostgres.start(directory).close();
    var sleeper = new ProcessBuilder("sleep", "60").directory(data.toFile()).start();
    try (var other = LocalPostgres.temporary()) {
      for (var named : new long[] {sleeper.pid(), other.pid(), ProcessHandle.current().pid()}) {
        Files.writeString(data.resolve("postmaster.pid"), named + "\n" + data + "\n1\n5432\n");
        LocalPostgres.start(directory).close();
      }

      assertThat(Sql.number(other, "select 42")).isEqualTo(42);
      assertThat(sleeper.isAlive()).isTrue();
    } finally {
      sleeper.destroyForcibly();
    }
  }

  @Test
  void aServerIsRecognisedByItsCommandLineWhereThereIsNoProc() {
    try (var postgres = LocalPostgres.start(directory)) {
      var postmaster = ProcessHandle.of(postgres.pid()).orElseThrow();

      assertThat(Remnants.byCommandLine().test(postmaster, data)).isTrue();
      assertThat(Remnants.byCommandLine().test(postmaster, folder.resolve("data"))).isFalse();
      assertThat(Remnants.byCommandLine().test(ProcessHandle.current(), data)).isFalse();
    }
  }

  @Test
  void aKeystrokeInTheTerminalDoesNotReachTheServer() throws Exception {
    try (var postgres = LocalPostgres.start(directory)) {
      var facts = Files.readString(Path.of("/proc", Long.toString(postgres.pid()), "stat"));
      var processGroup = facts.substring(facts.lastIndexOf(')')).split(" ", -1)[3];

      assertThat(processGroup).isEqualTo(Long.toString(postgres.pid()));
    }
  }

  private void assertThatAllRowsAreThereUpTo(long committed) throws Exception {
    assertThat(committed).isGreaterThan(ROWS);
    try (var postgres = LocalPostgres.start(directory)) {
      assertThat(Sql.number(postgres, "select count(*) from entry where number <= " + committed))
          .isEqualTo(committed);
    }
  }

  private static Path workplace(long process) throws IOException {
    return Path.of("/proc", Long.toString(process), "cwd");
  }
}
