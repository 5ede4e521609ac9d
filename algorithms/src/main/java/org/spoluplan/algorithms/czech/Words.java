package org.spoluplan.algorithms.czech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Lists of words that lie beside the code: one entry a line, `#` begins a remark.
public final class Words {

  private Words() {}

  /// @param beside the class whose package holds the file
  public static List<String> lines(Class<?> beside, String name) {
    var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
