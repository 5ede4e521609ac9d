package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The formatter breaks a doc comment longer than the line and leaves a word or two behind.
class DocCommentsTest {

  private static final int SHORT = 25;
  private static final Pattern WORDS = Pattern.compile("\\s*/// \\p{L}.*");
  private static final Pattern GOES_ON = Pattern.compile("\\s*/// \\p{Ll}.*");

  @Test
  void noSentenceIsBrokenInItsMiddle() throws IOException {
    var broken = new ArrayList<String>();
    for (var module :
        List.of("algorithms", "app", "bench", "codegen", "extraction", "postgres", "schema")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
        for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          broken(Files.readAllLines(file)).forEach(line -> broken.add(file + ":" + line));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aBrokenSentenceIsNoticed() {
    assertThat(
            broken(
                List.of(
                    "/// Meetings happen when they happen, and a line that is too long breaks",
                    "/// off",
                    "/// right here.",
                    "///",
                    "/// Short.",
                    "/// @param day",
                    "class Thing {}")))
        .containsExactly(2);
  }

  /// Numbers of lines, from 1.
  private static List<Integer> broken(List<String> lines) {
    var found = new ArrayList<Integer>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      var line = lines.get(i);
      if (line.strip().length() < SHORT
          && WORDS.matcher(line).matches()
          && GOES_ON.matcher(lines.get(i + 1)).matches()) {
        found.add(i + 1);
      }
    }
    return found;
  }
}
