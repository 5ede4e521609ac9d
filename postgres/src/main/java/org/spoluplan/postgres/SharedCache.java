package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Where throw-away servers of one user share the unpacked binaries. In the home directory, because
/// a temporary one is cleaned file by file and would leave half a PostgreSQL; in the temporary one
/// only for users without a home.
final class SharedCache {

  private SharedCache() {}

  static Path ofThisUser() throws IOException {
    return privateDirectory(location());
  }

  /// A directory that someone else could write to would let them choose what we run.
  static Path privateDirectory(Path directory) throws IOException {
    if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(directory, Rights.attribute(Rights.PRIVATE_DIRECTORY));
    }
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
        || !Rights.owns(directory)
        || !Files.getPosixFilePermissions(directory).equals(Rights.PRIVATE_DIRECTORY)) {
      throw new PostgresUnavailable(
          "%s is not a private folder of yours (owner only, rwx------), so PostgreSQL is not run from there: delete it."
              .formatted(directory));
    }
    return directory;
  }

  private static Path location() {
    var home = Path.of(System.getProperty("user.home"));
    return Files.isWritable(home)
        ? home.resolve(".cache").resolve("spoluplan").resolve("postgres")
        : Path.of(System.getProperty("java.io.tmpdir"))
            .resolve("spoluplan-postgres-" + Rights.user());
  }
}
