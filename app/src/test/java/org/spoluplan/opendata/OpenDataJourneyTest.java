package org.spoluplan.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who looks after the web of a municipality.
@BrowserTest
class OpenDataJourneyTest {

  @Autowired TestRegion region;

  @BeforeEach
  void anInventedRegion() {
    region.fill();
  }

  @Test
  void theListIsPutOnThePagesOfTheTown(Browsers browsers) {
    var visitor = browsers.nobody().open("/otevrena-data").axe().see("CC BY 4.0");
    visitor.screenshot("otevrena-data");
    visitor.open("/otevrena-data/vlozit").axe().fill("Obec", "Frýdlant");
    visitor.press("Připravit řádky k vložení").see("Seznam pro obec Frýdlant").axe();
    visitor.screenshot("vlozit");
    visitor.follow("Jak to bude vypadat").see("Pomoc a sociální služby: Frýdlant").axe();
    visitor.screenshot("vlozeno");
    assertThat(visitor.page().locator("li a").count()).isPositive();
  }

  @Test
  void thePageOfAServiceHasDataThatNothingRuns(Browsers browsers) {
    var visitor = browsers.nobody().open("/sluzby/0de00000-0000-4000-8000-5e0000000001");
    assertThat(visitor.page().locator("script[type='application/ld+json']").count()).isEqualTo(1);
    visitor.see("do kalendáře").axe();
  }
}
