package org.spoluplan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class HomeBrowserTest {

  @Autowired TestPeople people;

  @Test
  void whoeverIsSignedInIsGreetedByName(Browsers browsers) {
    var visitor = browsers.of(people.account("Jana Vrbická")).open("/").see("Jana Vrbická");
    visitor.axe().screenshot("home");
    assertThat(visitor.path()).isEqualTo("/");
  }

  @Test
  void theLanguageIsOneClickAway(Browsers browsers) {
    browsers
        .nobody()
        .open("/")
        .axe()
        .press("English")
        .see("We plan social services together")
        .axe();
  }
}
