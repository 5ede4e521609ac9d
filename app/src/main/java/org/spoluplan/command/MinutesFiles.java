package org.spoluplan.command;

import java.nio.file.Path;
import java.util.Optional;
import org.spoluplan.extraction.FileReading;
import org.spoluplan.extraction.ReadFile;
import org.spoluplan.extraction.UnreadableFile;

/// Files named at the terminal, read one after another. What cannot be read is said on standard
/// error, the others are read all the same.
final class MinutesFiles implements AutoCloseable {

  private final FileReading reading = new FileReading();
  private boolean failed;

  Optional<ReadFile> read(Path file) {
    return switch (reading.read(file)) {
      case UnreadableFile unreadable -> {
        failed = true;
        say(file, ReadingWords.of(unreadable.reason()));
        yield Optional.empty();
      }
      case ReadFile read -> {
        read.notes().stream().sorted().forEach(note -> say(file, ReadingWords.of(note)));
        yield Optional.of(read);
      }
    };
  }

  /// The exit status.
  int status() {
    return failed ? 1 : 0;
  }

  private static void say(Path file, String sentence) {
    System.err.printf("%s: %s%n", file, sentence);
  }

  @Override
  public void close() {
    reading.close();
  }
}
