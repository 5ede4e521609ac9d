package org.spoluplan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinariesTest {

  @TempDir Path cache;

  @Test
  void theVersionWeNameIsTheVersionWeRun() throws Exception {
    var postgres = Binaries.in(SharedCache.ofThisUser(), Platform.current()).postgres();
    var process = new ProcessBuilder(postgres, "--version").start();

    var major = Binaries.version().substring(0, Binaries.version().lastIndexOf('.'));
    assertThat(process.inputReader().readLine()).isEqualTo("postgres (PostgreSQL) " + major);
  }

  @Test
  void unpackingTwiceAtOnceLeavesOneWholeCopy() throws Exception {
    Callable<Binaries> unpack = () -> Binaries.in(cache, Platform.current());
    try (var workers = Executors.newFixedThreadPool(2)) {
      for (var result : workers.invokeAll(java.util.List.of(unpack, unpack))) {
        assertThat(Path.of(result.get().postgres())).isExecutable();
      }
    }

    assertThat(contents()).containsExactly(cache.resolve(Binaries.version() + "-linux-amd64"));
  }

  @Test
  void otherVersionsAndHalfUnpackedOnesAreThrownAway() throws Exception {
    Files.createDirectories(cache.resolve("17.2.0-linux-amd64/bin"));
    Files.createDirectories(cache.resolve(".unpacking-123/bin"));
    var current = Files.createDirectory(cache.resolve("18.6.0-linux-amd64"));

    new Binaries(current, Platform.LINUX_AMD64).deleteOthers();

    assertThat(contents()).containsExactly(current);
  }

  @Test
  void aCacheThatOthersCanWriteToIsRefused() throws Exception {
    var open = Files.createDirectory(cache.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    var link = Files.createSymbolicLink(cache.resolve("link"), cache);

    for (var suspicious : new Path[] {open, link}) {
      assertThatThrownBy(() -> SharedCache.privateDirectory(suspicious))
          .isInstanceOf(PostgresUnavailable.class)
          .hasMessageContaining("is not a private folder of yours");
    }
  }

  private Stream<Path> contents() throws IOException {
    try (var entries = Files.list(cache)) {
      return entries.toList().stream();
    }
  }
}
