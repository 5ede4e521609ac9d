package org.spoluplan.catalogue.leaflets;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.VeraPdf;
import org.springframework.beans.factory.annotation.Autowired;

/// A town's officer prints what there is for seniors.
@BrowserTest
class LeafletJourneyTest {

  @Autowired TestRegion region;

  @BeforeEach
  void anInventedRegion() {
    region.fill();
  }

  @Test
  void anOfficerPrintsALeafletForOneGroup(Browsers browsers) throws Exception {
    var officer = browsers.nobody().open("/sluzby").follow("Vytisknout jako leták").axe();
    officer.choose("Pro koho", "senioři").fill("Obec", "Liberec").press("Ukázat, co na něm bude");
    officer.see("Pomoc: senioři – Liberec").axe().screenshot("letak").guide("23-letak");
    var download =
        officer.page().waitForDownload(() -> officer.page().getByText("PDF A4", exactly()).click());
    var pdf = Files.readAllBytes(download.path());
    VeraPdf.approves(pdf);
    try (var leaflet = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(leaflet)).contains("senioři", "Liberec");
    }
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  @Test
  void whatWasFoundIsShownOnAMap(Browsers browsers) {
    var visitor = browsers.nobody().open("/sluzby?q=senior").follow("Kde to je na mapě").axe();
    visitor.see("Podle obcí").screenshot("mapa-sluzeb").guide("22-mapa");
    assertThat(visitor.page().locator(".sp-map__cell").count()).isGreaterThan(100);
    visitor.page().locator("section[aria-labelledby=obce] a").first().click();
    visitor.see("Našli jsme");
  }
}
