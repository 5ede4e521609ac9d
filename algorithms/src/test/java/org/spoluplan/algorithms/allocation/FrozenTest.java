package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Calls that were divided once give the same awards and steps for ever: a town that decided by
/// them can show how. These files are never changed; only sentences may be worded better.
class FrozenTest {

  @ParameterizedTest
  @ValueSource(strings = {"composite", "maximum", "separate-pots", "points-times-fte", "equal"})
  void aCallThatWasDividedOnceIsDividedTheSame(String name) {
    var answer = AllocationJson.of(Calls.allocated(text("frozen/" + name + ".call.json")));

    assertThat(figures(answer))
        .isEqualTo(figures(JsonMapper.shared().readTree(text("frozen/" + name + ".awards.json"))));
  }

  /// Without the sentences.
  private static JsonNode figures(JsonNode answer) {
    for (var award : answer.at("/awards")) withoutText(award.at("/explanation"));
    return answer;
  }

  private static void withoutText(JsonNode steps) {
    for (var step : steps) {
      ((ObjectNode) step).remove("text");
      withoutText(step.path("steps"));
    }
  }

  private static String text(String file) {
    try (var in = Objects.requireNonNull(FrozenTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
