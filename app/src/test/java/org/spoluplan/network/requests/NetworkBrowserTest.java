package org.spoluplan.network.requests;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// The network and requests for it in a real browser, on the demo region.
@BrowserTest
class NetworkBrowserTest {

  private static final String DEMO = "0de00000-0000-4000-8000-000000000";

  @Autowired TestRegion region;
  @Autowired DSLContext sql;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
  }

  @Test
  void aMunicipalityAnswersARequest(Browsers browsers) {
    sql.execute(
        "update network.municipality_statement set answer = null, condition = null,"
            + " reason = null, answered_at = null, answered_by = null where id = ?",
        UUID.fromString(DEMO + "e01"));
    var visitor = browsers.of(person("0a2")).open("/").see("Vyjádření obce Liberec");
    visitor.open("/sit/vyjadreni/" + DEMO + "e01").see("Souhlasí obec s touto žádostí?");
    visitor.axe().screenshot("sit-vyjadreni").guide("27-vyjadreni");
    visitor.press("Odeslat vyjádření").see("Vyberte");
    visitor.axe();
    visitor.page().getByText("souhlasí s podmínkou", exact()).click();
    visitor.fill("Podmínka", "Ve městě zůstane stejný rozsah.").press("Odeslat vyjádření");
    visitor.see("Vyjádření je zapsané").see("Ve městě zůstane stejný rozsah.");
    visitor.axe().screenshot("sit-zadost");
    visitor.open("/sit/zadosti/" + DEMO + "c01/krok?state=opinion").axe().screenshot("sit-krok");
    browsers.nobody().open("/sit/zadosti").axe().screenshot("sit-zadosti");
  }

  @Test
  void theRegionComparesTwoVersions(Browsers browsers) {
    var visitor = browsers.of(person("aa1")).open("/sit").see("platí teď");
    visitor.axe().screenshot("sit");
    visitor.page().getByText("Co se změnilo proti").click();
    visitor.see("Přibylo").see("Ubylo").see("Změnilo se");
    visitor.axe().screenshot("sit-rozdil").guide("28-rozdil");
    visitor.open("/sit/" + DEMO + "b03").see("návrh").axe().screenshot("sit-navrh");
    visitor.page().getByText("Zařadit službu").click();
    visitor.see("Kapacita v síti").axe().screenshot("sit-zarazeni");
    visitor.open("/sit/" + DEMO + "b03/rozhodnuti").axe().screenshot("sit-rozhodnuti");
    visitor.open("/sit/" + DEMO + "b03/tabulka").see("Soubor CSV").axe().screenshot("sit-tabulka");
    visitor.open("/sit/zadosti/" + DEMO + "c04").see("Výhrada kraje").see("splnit do");
    visitor.axe().screenshot("sit-vyhrada");
    visitor.open("/sit/nova").axe();
    visitor.open("/sluzby/0de00000-0000-4000-8000-5e0000000004/sit").axe();
    visitor.screenshot("sit-historie");
  }

  @Test
  void aProviderFilesARequest(Browsers browsers) {
    var visitor = browsers.of(person("0a3")).open("/sit/zadosti/nova");
    visitor.axe().screenshot("sit-nova-zadost");
    visitor.press("Uložit rozepsané").see("Napište aspoň jednu službu");
    visitor.axe();
    visitor.open("/sit/zadosti/" + DEMO + "c03").see("Podat žádost").axe();
    visitor.screenshot("sit-rozepsana");
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
