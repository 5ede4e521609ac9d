package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecuritySetupTest {

  @Test
  void picturesComeFromHereAloneUnlessTilesAreNamed() {
    assertThat(SecuritySetup.policy("")).contains("img-src 'self' data:;");
    assertThat(SecuritySetup.policy("https://tiles.example/{z}/{x}/{y}.png"))
        .contains("img-src 'self' data: https://tiles.example;");
    assertThat(SecuritySetup.policy("https://{s}.tiles.example:8443/{z}/{x}/{y}.png"))
        .contains("img-src 'self' data: https://*.tiles.example:8443;");
    assertThat(SecuritySetup.policy("x; script-src *")).contains("img-src 'self' data:;");
  }
}
