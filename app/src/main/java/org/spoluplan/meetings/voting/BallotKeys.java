package org.spoluplan.meetings.voting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.meetings.MotionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Keys of the secret votes that are open, one file each in the data folder, which only this
/// program's user can read. The database never sees them, so whoever reads the database or a backup
/// of it reads no ballot; and once a key is destroyed nobody does.
@Component
class BallotKeys {

  private static final Logger log = LoggerFactory.getLogger(BallotKeys.class);
  private static final String SUFFIX = ".key";

  private final Path folder;

  BallotKeys(@Value("${spoluplan.data:}") String data) {
    this.folder = data.isEmpty() ? temporary() : Path.of(data).resolve("ballot-keys");
  }

  /// On disk, and not only in its cache, when this returns.
  BallotKey create(MotionId motion) {
    var key = BallotKey.random();
    try {
      Files.createDirectories(folder, only("rwx------"));
      var draft = folder.resolve(motion.value() + ".new");
      Files.deleteIfExists(draft);
      try (var file =
          FileChannel.open(
              draft,
              Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              only("rw-------"))) {
        file.write(ByteBuffer.wrap(key.bytes()));
        file.force(true);
      }
      Files.move(draft, file(motion), StandardCopyOption.ATOMIC_MOVE);
      force(folder);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @return empty when the key is lost; the ballots sealed with it are lost too
  Optional<BallotKey> find(MotionId motion) {
    try {
      return Optional.of(new BallotKey(Files.readAllBytes(file(motion))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      log.error("the ballot key of motion {} is damaged", motion.value());
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Overwritten before it is deleted: a deleted file can often be found again.
  void destroy(MotionId motion) {
    try {
      if (Files.notExists(file(motion))) return;
      try (var file = FileChannel.open(file(motion), StandardOpenOption.WRITE)) {
        file.write(ByteBuffer.allocate(BallotKey.KEY_BYTES));
        file.force(true);
      }
      Files.delete(file(motion));
      force(folder);
    } catch (IOException e) {
      log.error("the ballot key of motion {} could not be deleted", motion.value(), e);
    }
  }

  /// What a crash left behind.
  void destroyOlderThan(Instant time, Predicate<MotionId> needed) {
    if (Files.notExists(folder)) return;
    try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (var file : files) {
        if (!Files.getLastModifiedTime(file).toInstant().isBefore(time)) continue;
        var name = file.getFileName().toString();
        var motion =
            new MotionId(UUID.fromString(name.substring(0, name.length() - SUFFIX.length())));
        if (!needed.test(motion)) destroy(motion);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(MotionId motion) {
    return folder.resolve(motion.value() + SUFFIX);
  }

  private static void force(Path folder) throws IOException {
    try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static FileAttribute<Set<PosixFilePermission>> only(String rights) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights));
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("spoluplan-ballot-keys-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
