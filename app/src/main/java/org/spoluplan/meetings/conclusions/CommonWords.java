package org.spoluplan.meetings.conclusions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.search.WordStems;

/// Words that minutes of every group are full of and that therefore tell nothing of the matter:
/// `meetings/common-words.txt`.
final class CommonWords {

  static final Set<String> STEMS = load();

  private CommonWords() {}

  private static Set<String> load() {
    try (var in =
            Objects.requireNonNull(
                CommonWords.class.getResourceAsStream("/meetings/common-words.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> WordStems.telling(line).stream())
          .map(WordStems.Telling::stem)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
