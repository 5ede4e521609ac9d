package org.spoluplan.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// PostgreSQL's programs, unpacked once per version into a cache directory.
record Binaries(Path root, Platform platform) {

  /// Unpacks beside the final place and renames, so that a half-unpacked PostgreSQL is never run
  /// and several processes may do this at once: the first one wins, the others use its work.
  static Binaries in(Path cache, Platform platform) throws IOException {
    var root = cache.resolve(version() + "-" + platform.directoryName());
    if (Files.notExists(root)) {
      var fresh = Files.createTempDirectory(cache, ".unpacking-");
      try (var archive = platform.openArchive()) {
        Archive.unpack(archive, fresh);
        publish(fresh, root);
      } finally {
        Directories.delete(fresh);
      }
    }
    return new Binaries(root, platform);
  }

  /// For example 18.6.0.
  static String version() {
    try (var stream = Binaries.class.getResourceAsStream("binaries.properties")) {
      var properties = new Properties();
      properties.load(stream);
      return properties.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The number that decides whether a data directory can be read, as in its `PG_VERSION`.
  static String majorVersion() {
    return version().substring(0, version().indexOf('.'));
  }

  /// Throws away other versions and what an interrupted unpacking left. Only for a cache that
  /// nobody else uses.
  void deleteOthers() throws IOException {
    List<Path> others;
    try (var entries = Files.list(root.resolveSibling(""))) {
      others = entries.filter(entry -> !entry.equals(root)).toList();
    }
    for (var other : others) Directories.delete(other);
  }

  String initdb() {
    return root.resolve("bin").resolve("initdb").toString();
  }

  String postgres() {
    return root.resolve("bin").resolve("postgres").toString();
  }

  private static void publish(Path fresh, Path root) throws IOException {
    try {
      Files.move(fresh, root, ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(root)) throw e;
    }
  }
}
