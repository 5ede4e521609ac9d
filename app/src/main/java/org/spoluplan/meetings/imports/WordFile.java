package org.spoluplan.meetings.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Words that are kept as data in a file beside the classes.
final class WordFile {

  private WordFile() {}

  static List<String> lines(String file) {
    var stream = Objects.requireNonNull(WordFile.class.getResourceAsStream(file));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
