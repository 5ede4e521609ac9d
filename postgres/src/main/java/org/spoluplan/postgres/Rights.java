package org.spoluplan.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/// Who runs this program, and what only that person may touch.
final class Rights {

  static final Set<PosixFilePermission> PRIVATE_DIRECTORY =
      PosixFilePermissions.fromString("rwx------");
  static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");

  private static final long ROOT = 0;

  private Rights() {}

  static FileAttribute<Set<PosixFilePermission>> attribute(Set<PosixFilePermission> permissions) {
    return PosixFilePermissions.asFileAttribute(permissions);
  }

  static long user() {
    return new UnixSystem().getUid();
  }

  static boolean owns(Path file) throws IOException {
    var owner = (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    return Integer.toUnsignedLong(owner) == user();
  }

  /// What to put before a PostgreSQL command. PostgreSQL refuses to run as root, so root runs it in
  /// a user namespace where it is nobody in particular, yet still the owner of root's files.
  static List<String> prefix() {
    if (user() != ROOT) return List.of();
    if (!namespacesAllowed()) {
      throw new PostgresUnavailable(
          "PostgreSQL does not run as root, and this machine permits no user namespace to step out of root: start Spoluplán as an ordinary user, or name a database server with --database-url.");
    }
    return List.of("unshare", "-U");
  }

  /// So that the refusal comes before any work.
  static void requirePermitted() {
    prefix();
  }

  private static boolean namespacesAllowed() {
    try {
      return new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .onExit()
              .join()
              .exitValue()
          == 0;
    } catch (IOException withoutUnshare) {
      return false;
    }
  }
}
