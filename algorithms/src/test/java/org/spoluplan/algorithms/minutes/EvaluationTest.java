package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The measure of the parser on invented minutes of many towns. It was built on some of them; the
/// others were never looked at. What is asked for here is what was once reached.
class EvaluationTest {

  private static final Path FOLDER = Path.of("src/test/resources/minutes");

  @Test
  void theHalfItWasBuiltOnIsReadWell() throws IOException {
    assertThat(evaluated("built").total().f1()).isGreaterThan(0.94);
  }

  @Test
  void theHalfThatWasHeldBackIsReadToo() throws IOException {
    assumeThat(FOLDER.resolve("held")).as("minutes held back").isDirectory();
    assertThat(evaluated("held").total().f1()).isGreaterThan(0.80);
  }

  private static Evaluation evaluated(String half) throws IOException {
    var evaluation = new Evaluation();
    try (var files = Files.list(FOLDER.resolve(half))) {
      for (var text : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        var annotation = Path.of(text.toString().replace(".txt", ".json"));
        var draft = MinutesParser.parse(Decoding.decode(Files.readAllBytes(text)));
        evaluation.add(
            text.getFileName().toString(),
            draft,
            JsonMapper.shared().readTree(Files.readAllBytes(annotation)));
      }
    }
    return evaluation;
  }
}
