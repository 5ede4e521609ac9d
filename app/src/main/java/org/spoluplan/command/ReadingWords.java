package org.spoluplan.command;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.spoluplan.extraction.ReadingNote;
import org.spoluplan.extraction.UnreadableReason;

/// The English sentences about files for the person at the terminal, without starting Spring.
final class ReadingWords {

  private static final Properties WORDS = words();

  private ReadingWords() {}

  static String of(UnreadableReason reason) {
    return WORDS.getProperty("unreadable." + reason.key());
  }

  static String of(ReadingNote note) {
    return WORDS.getProperty("reading-note." + note.key());
  }

  private static Properties words() {
    var words = new Properties();
    var stream =
        Objects.requireNonNull(
            ReadingWords.class.getResourceAsStream("/messages/reading_en.properties"));
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
