package org.spoluplan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class HomeTest {

  @Autowired MockMvcTester mvc;

  @Test
  void anybodyCanOpenTheFirstPage() {
    assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("Spoluplán");
  }

  @Test
  void aPageThatDoesNotExistSaysSoInCzech() {
    assertThat(mvc.get().uri("/nic-takoveho"))
        .hasStatus(404)
        .bodyText()
        .contains("Tady nic není")
        .doesNotContain("Exception");
  }
}
