package org.spoluplan.postgres;

import java.io.InputStream;
import java.util.Locale;

/// The machines for which PostgreSQL binaries are published. Only [#LINUX_AMD64] is tested by us;
/// the others are recognised by name and used if their jar is in the class path.
enum Platform {
  LINUX_AMD64("postgres-linux-x86_64.txz", "C.UTF-8"),
  LINUX_ARM64("postgres-linux-arm_64.txz", "C.UTF-8"),
  DARWIN_AMD64("postgres-darwin-x86_64.txz", "en_US.UTF-8"),
  DARWIN_ARM64("postgres-darwin-arm_64.txz", "en_US.UTF-8");

  private final String archive;
  private final String characters;

  Platform(String archive, String characters) {
    this.archive = archive;
    this.characters = characters;
  }

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String system, String architecture) {
    return switch (family(system) + " " + family(architecture)) {
      case "linux amd64" -> LINUX_AMD64;
      case "linux arm64" -> LINUX_ARM64;
      case "darwin amd64" -> DARWIN_AMD64;
      case "darwin arm64" -> DARWIN_ARM64;
      default ->
          throw new PostgresUnavailable(
              "Spoluplán brings its own PostgreSQL for Linux and macOS on amd64 and arm64, not for %s on %s: run a PostgreSQL server yourself and name it with --database-url."
                  .formatted(system, architecture));
    };
  }

  private static String family(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "mac os x", "macos" -> "darwin";
      case "x86_64" -> "amd64";
      case "aarch64" -> "arm64";
      case String other -> other;
    };
  }

  /// The C locale that tells letters from punctuation in UTF-8 and is always there. With plain `C`,
  /// pg_trgm and full-text search would drop every letter with a diacritic.
  String characters() {
    return characters;
  }

  String directoryName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  InputStream openArchive() {
    var stream = Platform.class.getResourceAsStream("/" + archive);
    if (stream == null) {
      throw new PostgresUnavailable(
          "This build of Spoluplán holds no PostgreSQL for %s: use the build for this machine, or run a PostgreSQL server yourself and name it with --database-url."
              .formatted(directoryName()));
    }
    return stream;
  }
}
