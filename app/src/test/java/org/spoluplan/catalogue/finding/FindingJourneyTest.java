package org.spoluplan.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody on a phone who needs a bed tonight.
@BrowserTest
class FindingJourneyTest {

  @Autowired TestRegion region;

  @BeforeEach
  void anInventedRegion() {
    region.fill();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nemám kde spát liberec",
        "hledam nocleharnu v Liberci",
        "kde se da dneska prespat, Liberec"
      })
  void threeWordingsLeadToTheSameBed(String wording, Browsers browsers) {
    var visitor =
        browsers
            .nobody()
            .open("/sluzby")
            .axe()
            .fill("Co potřebujete", wording)
            .press("Najít pomoc");
    visitor.see("Noclehárna Kotva").axe().screenshot("hledani");
    visitor.follow("Noclehárna Kotva").see("60 Kč za noc").see("volno").axe();
    visitor.screenshot("sluzba");
    assertThat(visitor.page().locator("a[href^='tel:']").count()).isPositive();
  }
}
