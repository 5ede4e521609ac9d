package org.spoluplan.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What abbreviations of the field stand for: `search/abbreviations.txt`, one a line.
final class Abbreviations {

  private static final Map<String, List<String>> KNOWN = load();

  private Abbreviations() {}

  /// @param plain the abbreviation in lower case without diacritics
  /// @return the ways it is written out; empty when it is none
  static List<String> writtenOut(String plain) {
    return KNOWN.getOrDefault(plain, List.of());
  }

  private static Map<String, List<String>> load() {
    var known = new HashMap<String, List<String>>();
    try (var in =
            Objects.requireNonNull(
                Abbreviations.class.getResourceAsStream("/search/abbreviations.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .forEach(
              pair ->
                  known.put(
                      CzechWords.plain(pair[0].strip()),
                      Arrays.stream(pair[1].split(";")).map(String::strip).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(known);
  }
}
