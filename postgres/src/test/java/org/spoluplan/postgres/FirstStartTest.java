package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What may go wrong between an empty directory and a database.
class FirstStartTest {

  @TempDir static Path folder;
  final Path directory = folder.resolve("database");

  @Test
  void aFirstStartThatWasKilledIsBegunAgain() throws Exception {
    var killed = folder.resolve("killed");
    try (var child = ChildProcess.run("start", killed)) {
      assertThat(Waiting.until(() -> isInTheMaking(killed), Duration.ofSeconds(30))).isTrue();
      child.kill();
    }

    try (var postgres = LocalPostgres.start(killed)) {
      assertThat(Sql.number(postgres, "select 42")).isEqualTo(42);
    }
    assertThat(isInTheMaking(killed)).isFalse();
  }

  @Test
  void aLostOwnerPasswordIsReplaced() throws Exception {
    String lost;
    try (var postgres = LocalPostgres.start(directory)) {
      lost = postgres.password();
      Sql.run(postgres, "create table kept (id int)");
    }
    Files.delete(directory.resolve("owner.password"));

    try (var postgres = LocalPostgres.start(directory)) {
      assertThat(postgres.password()).isNotEqualTo(lost);
      assertThat(Sql.number(postgres, "select count(*) from kept")).isZero();
    }
  }

  @Test
  void aPortThatSomebodyTookMeanwhileIsRecognised() throws Exception {
    LocalPostgres.start(directory).close();
    var home = Home.open(directory);
    var binaries = Binaries.in(home.binaries(), Platform.current());

    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var server = Server.start(home, binaries, Settings.LASTING, taken.getLocalPort());

      assertThat(Waiting.until(() -> !server.isRunning(), Duration.ofSeconds(10))).isTrue();
      assertThat(server.lostItsPort()).isTrue();
    }
  }

  private static boolean isInTheMaking(Path directory) {
    if (Files.notExists(directory)) return false;
    try (var entries = Files.newDirectoryStream(directory, "data.new-*")) {
      return entries.iterator().hasNext();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
