package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// Calls that were divided once give the same awards and sentences for ever: a town that decided by
/// them can show how. These files are never changed.
class FrozenTest {

  @ParameterizedTest
  @ValueSource(strings = {"composite", "maximum", "separate-pots", "points-times-fte", "equal"})
  void aCallThatWasDividedOnceIsDividedTheSame(String name) {
    var answer = AllocationJson.of(Calls.allocated(text("frozen/" + name + ".call.json")));

    assertThat(JsonMapper.shared().readTree(answer.toString()))
        .isEqualTo(JsonMapper.shared().readTree(text("frozen/" + name + ".awards.json")));
  }

  private static String text(String file) {
    try (var in = Objects.requireNonNull(FrozenTest.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
