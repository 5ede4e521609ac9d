package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {

  @TempDir static Path folder;
  final Path directory = folder.resolve("database");

  @Test
  void aSecondApplicationIsToldWhichProcessHasTheDatabase() throws Exception {
    var me = Long.toString(ProcessHandle.current().pid());
    try (var postgres = LocalPostgres.start(directory)) {
      assertThatStart(directory)
          .hasMessageContaining("in use by another Spoluplán (process " + me + ")");
      for (int attempt = 0; attempt < 2; attempt++) {
        try (var child = ChildProcess.run("start", directory)) {
          assertThat(child.answer()).contains("in use by another Spoluplán (process " + me + ")");
        }
      }
      assertThat(Sql.number(postgres, "select 42")).isEqualTo(42);
    }

    LocalPostgres.start(directory).close();
  }

  @Test
  void aDatabaseOfAnotherMajorVersionIsRefusedWithTheWayOut() throws Exception {
    var old = Files.createDirectory(folder.resolve("old"));
    Files.createDirectory(old.resolve("data"));
    Files.writeString(old.resolve("data/PG_VERSION"), "17\n");

    assertThatStart(old)
        .hasMessage(
            "The database in %s was written by PostgreSQL 17, but this Spoluplán runs PostgreSQL 18: make a backup with ./spoluplan backup of the Spoluplán that wrote it, then restore that backup with this one into a new folder with ./spoluplan restore.",
            old.toRealPath());
    assertThat(old.resolve("binaries")).doesNotExist();
  }

  @Test
  void aDamagedDataDirectoryIsLeftAlone() throws Exception {
    var damaged = Files.createDirectory(folder.resolve("damaged"));
    Files.createDirectory(damaged.resolve("data"));
    Files.writeString(damaged.resolve("data/something"), "precious");

    assertThatStart(damaged).hasMessageContaining("damaged, it lacks PG_VERSION");
    assertThat(damaged.resolve("data/something")).hasContent("precious");
  }

  @Test
  void aWrongPathIsExplained() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "a letter");
    var full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("letter.txt"), "a letter");

    assertThatStart(folder.resolve("absent").resolve("database"))
        .hasMessageContaining("cannot be created because the folder above it does not exist");
    assertThatStart(file)
        .hasMessage(file + " is a file: the database needs a folder, choose another path.");
    assertThatStart(file.resolve("database")).hasMessageContaining(file + "/database cannot be");
    assertThatStart(full).hasMessageContaining("holds files that are not a database of Spoluplán");
  }

  @Test
  void whatTheServerSaidBeforeItDiedIsQuoted() throws Exception {
    LocalPostgres.start(directory).close();

    whileReading(
        directory.resolve("data/postgresql.conf"),
        "work_mem = plenty\n",
        () ->
            assertThatStart(directory)
                .hasMessageContaining("stopped while starting.")
                .hasMessageContaining("The last lines of " + directory.resolve("server.log"))
                .hasMessageContaining("invalid value for parameter \"work_mem\": \"plenty\""));
  }

  @Test
  void aForeignPasswordFileIsNamed() throws Exception {
    LocalPostgres.start(directory).close();

    whileReading(
        directory.resolve("superuser.password"),
        "from another database",
        () ->
            assertThatStart(directory)
                .hasMessageContaining("superuser.password does not open the database beside it"));
    assertThat(Remnants.running(directory.resolve("data"))).isEmpty();
  }

  @Test
  void otherMachinesAreToldToBringTheirOwnServer() {
    assertThat(Platform.of("Linux", "aarch64")).isEqualTo(Platform.LINUX_ARM64);
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.DARWIN_ARM64);
    assertThat(Platform.of("Mac OS X", "x86_64")).isEqualTo(Platform.DARWIN_AMD64);
    assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
        .isInstanceOf(PostgresUnavailable.class)
        .hasMessageContaining("not for Windows 11 on amd64")
        .hasMessageContaining("--database-url");
  }

  @Test
  void aBuildWithoutTheseBinariesSaysSo() {
    assumeTrue(Platform.current() != Platform.DARWIN_ARM64);
    assertThatThrownBy(Platform.DARWIN_ARM64::openArchive)
        .isInstanceOf(PostgresUnavailable.class)
        .hasMessageContaining("holds no PostgreSQL for darwin-arm64");
  }

  private static void whileReading(Path file, String content, Runnable claims) throws IOException {
    var before = Files.readString(file);
    try {
      Files.writeString(file, content);
      claims.run();
    } finally {
      Files.writeString(file, before);
    }
  }

  private static AbstractThrowableAssert<?, ?> assertThatStart(Path directory) {
    return assertThatThrownBy(() -> LocalPostgres.start(directory))
        .isInstanceOf(PostgresUnavailable.class);
  }
}
