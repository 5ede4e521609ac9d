package org.spoluplan.postgres;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// What the library lacks about directories.
final class Directories {

  private Directories() {}

  /// Also when it is not there, or when its files vanish meanwhile.
  static void delete(Path directory) throws IOException {
    if (Files.exists(directory, NOFOLLOW_LINKS)) Files.walkFileTree(directory, new Deleting());
  }

  /// Makes renames in this directory survive a power loss.
  static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory)) {
      channel.force(true);
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
      if (problem instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
      throw problem;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem)
        throws IOException {
      if (problem != null) throw problem;
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
