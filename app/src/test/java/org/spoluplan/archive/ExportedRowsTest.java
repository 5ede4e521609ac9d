package org.spoluplan.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportedRowsTest {

  @ParameterizedTest
  @ValueSource(strings = {"Zr5-9fGhJkLm_0PqRsTu8w", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO01"})
  void aLinkThatLetsSomebodyInIsMasked(String secret) {
    assertThat(ExportedRows.masked("Odpovězte na https://plan.example.cz/pozvanka/" + secret + "."))
        .isEqualTo("Odpovězte na https://plan.example.cz/pozvanka/….");
  }

  @Test
  void aLinkToAThingStays() {
    var text = "https://plan.example.cz/jednani/0198f9d3-1c1b-7f3e-9a27-0f6e7f2b1c11?x=1";
    assertThat(ExportedRows.masked(text)).isEqualTo(text);
  }

  @Test
  void aSecretThatBeginsLikeAnIdIsMasked() {
    assertThat(ExportedRows.masked("/vstup/0198f9d3-1c1b-7f3e-9a27-0f6e7f2b1c11-more"))
        .isEqualTo("/vstup/…");
  }
}
