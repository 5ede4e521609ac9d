package org.spoluplan.catalogue.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceChanged;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Somebody on a phone who needs a bed tonight.
@BrowserTest
class FindingJourneyTest {

  /// The search takes in what changed a moment later.
  private static final int PATIENCE = 40;

  private static final int MOMENT_MS = 250;

  @Autowired TestRegion region;
  @Autowired ApplicationContext application;

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
    visitor.see("Noclehárna Kotva").axe().screenshot("hledani").guide("20-hledani");
    visitor.follow("Noclehárna Kotva").see("60 Kč za noc").see("volno").axe();
    visitor.screenshot("sluzba").guide("21-sluzba");
    assertThat(visitor.page().locator("a[href^='tel:']").count()).isPositive();
  }

  @Test
  void theMapCanBeMovedAndItsPinsLeadToServices(Browsers browsers) {
    var shelter = SampleServices.shelter("Přístav na mapě");
    var id = new SampleServices(application).addOfStranger("Přístavní, z. s.", shelter);
    application.publishEvent(new ServiceChanged(id));
    var visitor = browsers.nobody();
    var map = "/sluzby/mapa?q=p%C5%99%C3%ADstav+na+map%C4%9B";
    for (int i = 0; i < PATIENCE && dots(visitor.open(map)) == 0; i++)
      visitor.page().waitForTimeout(MOMENT_MS);
    visitor.axe();
    visitor.press("Mapa, kterou lze posouvat a přiblížit");
    visitor.page().locator(".leaflet-container .sp-map__pin").first().waitFor();
    visitor.axe().screenshot("mapa-posuvna");
    visitor.page().locator(".sp-map__pin").first().press("Enter");
    visitor.page().locator(".leaflet-popup a").click();
    assertThat(visitor.path()).startsWith("/sluzby/");
  }

  private static int dots(Visitor visitor) {
    return visitor.page().locator(".sp-map__dot").count();
  }
}
