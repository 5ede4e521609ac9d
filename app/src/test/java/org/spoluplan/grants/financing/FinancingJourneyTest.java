package org.spoluplan.grants.financing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// The region sets what a service may get, its provider writes down who pays it and is warned, the
/// public sees sums.
@BrowserTest
class FinancingJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final String POOR = "/sluzby/0de00000-0000-4000-8000-5e000000000c";
  private static final String CLUB = "/sluzby/0de00000-0000-4000-8000-5e000000000e";

  @Autowired TestRegion region;
  @Autowired DSLContext sql;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
    var poor = UUID.fromString(POOR.substring(POOR.lastIndexOf('/') + 1));
    sql.execute("delete from grants.compensation_payment where service_id = ?", poor);
    sql.execute("delete from grants.funding_source where note = 'Zkouška'");
  }

  @Test
  void theRegionSetsWhatAServiceMayGet(Browsers browsers) {
    var keeper = browsers.of(person("aa1")).open(POOR).axe();
    keeper.follow("Kdo službu platí a kolik smí dostat").see("neposouzeno").axe();
    keeper.screenshot("penize-neposouzeno");
    keeper.follow("Nastavit vyrovnávací platbu").axe();
    assertThat(keeper.field("Číslo pověření").inputValue()).startsWith("OLP/1012");
    keeper.fill("Obvyklé náklady za rok (Kč)", "3 050 000").fill("Počet jednotek", "0");
    keeper.press("Uložit").see("Obvyklé výnosy").see("Jednotek musí být víc než nula").axe();
    keeper.screenshot("penize-platba-chyby");
    keeper
        .fill("Pověření platí od", "2025-01-01")
        .fill("Počet jednotek", "2,5")
        .fill("Obvyklé výnosy za rok (Kč)", "50 000");
    keeper
        .press("Uložit")
        .see("Vyrovnávací platba je nastavená")
        .see("1 200 000 Kč".replace(' ', '\u00a0'));
    keeper.axe().screenshot("penize-platba");
    keeper.open("/").see("Rodina na dosah").screenshot("penize-ceka");
  }

  @Test
  void aProviderIsWarnedBeforeItIsTooMuch(Browsers browsers) {
    var head = browsers.of(person("0a5")).open(CLUB + "/financovani").see("v mezích").axe();
    head.screenshot("penize-sluzby").guide("45-penize-sluzby");
    head.follow("Zapsat zdroj").axe();
    head.press("Uložit").see("Tohle ještě vyplňte").axe().screenshot("penize-zdroj-chyby");
    head.choose("Zdroj", "příspěvek obce").fill("Kdo dává", "Město Chrastava");
    head.fill("Požadováno (Kč)", "900 000").fill("Poznámka", "Zkouška");
    head.press("Uložit").see("Tohle by bylo moc").axe().screenshot("penize-varovani");
    head.guide("46-penize-varovani");
    head.press("Uložit").see("Zdroj je zapsaný").see("hrozí překompenzace").axe();
    head.screenshot("penize-hrozi");
    head.open("/").see("Nízkoprahový klub Pod mostem: kdyby se schválilo").axe();
    browsers.of(person("aa2")).open(CLUB + "/financovani").see("zapsal poskytovatel").axe();
  }

  @Test
  void everybodySeesTheMixAndATownItsOwn(Browsers browsers) {
    var visitor = browsers.nobody().open("/financovani").see("Mix peněz v letech").axe();
    visitor.screenshot("penize-kraj").guide("47-penize-kraj");
    assertThat(visitor.page().locator(".sp-chart rect").count()).isGreaterThan(9);
    assertThat(visitor.page().getByText("Koruny na jednotku").count()).isZero();
    visitor.open("/financovani/pravidla").see("2012/21/EU").axe().screenshot("penize-pravidla");
    var official = browsers.of(person("0a2")).open("/obce/563889").see("Peníze").axe();
    official.screenshot("penize-obec");
    official.open("/financovani/obce/563889").see("Koruny na jednotku").axe();
    official.screenshot("penize-obec-vse");
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
