package org.spoluplan.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// The directory in which one database lives; its layout is told in the package documentation.
record Home(Path directory) {

  private static final String IN_THE_MAKING = "data.new-";

  /// What a file system or a desktop may leave in a directory that is empty for a person.
  private static final Set<String> COUNTS_AS_EMPTY = Set.of("lost+found", ".DS_Store");

  /// Creates the directory or checks that it may be ours. Its parent must exist: a mistyped path is
  /// better refused than filled.
  static Home open(Path path) {
    var directory = path.toAbsolutePath().normalize();
    try {
      if (Files.notExists(directory)) create(directory);
      requireOurs(directory);
      Files.setPosixFilePermissions(directory, Rights.PRIVATE_DIRECTORY);
      return new Home(directory.toRealPath());
    } catch (IOException e) {
      throw refused(
          "The database folder %s cannot be used: check that it is a folder which you may read and write.",
          directory, e);
    }
  }

  static Home temporary() {
    try {
      return new Home(Files.createTempDirectory("spoluplan-database-").toRealPath());
    } catch (IOException e) {
      throw new PostgresUnavailable(
          "No temporary directory can be created (%s): check the disk and java.io.tmpdir."
              .formatted(e),
          e);
    }
  }

  Path data() {
    return directory.resolve("data");
  }

  /// Under another name each time, because a killed first start may still be cleaning up its own.
  Path newDataInTheMaking() throws IOException {
    return Files.createTempDirectory(directory, IN_THE_MAKING);
  }

  void deleteUnfinishedData() throws IOException {
    List<Path> unfinished;
    try (var entries = Files.newDirectoryStream(directory, IN_THE_MAKING + "*")) {
      unfinished = StreamSupport.stream(entries.spliterator(), false).toList();
    }
    for (var leftover : unfinished) Directories.delete(leftover);
  }

  Path binaries() {
    return directory.resolve("binaries");
  }

  Path lock() {
    return directory.resolve("lock");
  }

  Path superuserPassword() {
    return directory.resolve("superuser.password");
  }

  Path ownerPassword() {
    return directory.resolve("owner.password");
  }

  ServerLog log() {
    return new ServerLog(directory.resolve("server.log"));
  }

  private static void create(Path directory) throws IOException {
    try {
      Files.createDirectory(directory, Rights.attribute(Rights.PRIVATE_DIRECTORY));
    } catch (NoSuchFileException e) {
      throw refused(
          "The database folder %s cannot be created because the folder above it does not exist: create that first, or correct the path.",
          directory, e);
    } catch (AccessDeniedException e) {
      throw refused(
          "The database folder %s cannot be created because you may not write to the folder above it: choose another one, or have that permission granted.",
          directory, e);
    }
  }

  private static void requireOurs(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      throw refused("%s is a file: the database needs a folder, choose another path.", directory);
    }
    if (!Rights.owns(directory.toRealPath())) {
      throw refused(
          "The database folder %s belongs to another user: start Spoluplán as that user, or choose another folder.",
          directory);
    }
    if (!isDatabase(directory) && holdsOtherThings(directory)) {
      throw refused(
          "The folder %s holds files that are not a database of Spoluplán: choose an empty or a new folder.",
          directory);
    }
  }

  private static boolean isDatabase(Path directory) {
    return Files.exists(directory.resolve("lock")) || Files.exists(directory.resolve("data"));
  }

  private static boolean holdsOtherThings(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      return entries.anyMatch(entry -> !COUNTS_AS_EMPTY.contains(entry.getFileName().toString()));
    }
  }

  private static PostgresUnavailable refused(String sentence, Path directory) {
    return new PostgresUnavailable(sentence.formatted(directory));
  }

  private static PostgresUnavailable refused(String sentence, Path directory, IOException cause) {
    return new PostgresUnavailable(sentence.formatted(directory), cause);
  }
}
