package org.spoluplan.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every library in the jar is one that may be in it.
class LicencesTest {

  @Test
  void everyLibraryMayBeUsedAndPassedOn() throws IOException {
    assertThat(Licences.unaccepted(bill())).isEmpty();
  }

  @Test
  void theBillHoldsTheLibrariesThatRunHere() throws IOException {
    assertThat(bill().path("bomFormat").stringValue()).isEqualTo("CycloneDX");
    assertThat(bill().path("components").valueStream().map(c -> c.path("name").stringValue()))
        .contains("spring-webmvc", "jooq", "poi-ooxml", "spoluplan-schema")
        .doesNotContain("jqwik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'license': {'id': 'GPL-3.0-only'}}",
        "{'license': {'id': 'AGPL-3.0-or-later'}}, {'license': {'id': 'GPL-2.0-only'}}",
        "{'license': {'name': 'Business Source License 1.1'}}",
        "{'expression': 'Apache-2.0 AND AGPL-3.0-only'}",
        ""
      })
  void oneThatMayNotIsNoticed(String licences) {
    assertThat(Licences.unaccepted(billOf(licences))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'license': {'id': 'GPL-2.0-with-classpath-exception'}}",
        "{'license': {'id': 'GPL-2.0-only'}}, {'license': {'id': 'MIT'}}",
        "{'expression': '(AGPL-3.0-only OR Apache-2.0)'}"
      })
  void anExceptionOrAChoiceIsEnough(String licences) {
    assertThat(Licences.unaccepted(billOf(licences))).isEmpty();
  }

  private static JsonNode bill() throws IOException {
    try (var in = LicencesTest.class.getResourceAsStream("/META-INF/sbom/application.cdx.json")) {
      return JsonMapper.shared().readTree(Objects.requireNonNull(in, "run by Maven, please"));
    }
  }

  private static JsonNode billOf(String licences) {
    var json = "{'components': [{'name': 'x', 'version': '1', 'licenses': [" + licences + "]}]}";
    return JsonMapper.shared().readTree(json.replace('\'', '"'));
  }
}
