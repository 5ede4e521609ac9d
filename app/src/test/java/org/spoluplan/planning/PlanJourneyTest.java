package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;

/// A conclusion of a meeting becomes a need, the need a measure, the measure a card that its owner
/// and a member write, and everybody reads it in a version.
@BrowserTest
class PlanJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final String PLAN = "/plany/" + DEMO + "f41";

  @Autowired TestRegion region;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
  }

  @Test
  void whatAGroupConcludedEndsInAPlanThatEverybodyReads(Browsers browsers) {
    var coordinator = browsers.of(person("0a2")).open("/nit/conclusion/" + DEMO + "082").axe();
    coordinator.follow("Zapsat jako potřebu").see("Zapisuje se z: závěr").axe();
    coordinator.fill("Co komu chybí", "Děti z malých obcí nemají doučování");
    coordinator.press("Uložit").see("ještě projednat").axe().screenshot("potreba");
    coordinator.page().locator("summary", byText("Zapsat závěr skupiny")).click();
    coordinator.check("do plánu").press("Uložit").see("do plánu").axe();
    coordinator.page().locator("a[href*='?potreba=']").click();
    coordinator.see("Karta vzejde z potřeby").axe();
    coordinator.fill("Název", "Doučování v knihovnách");
    coordinator.choose("Kam patří", "Opatření pod P1 Děti a mladí mají kde být");
    coordinator.press("Přidat kartu").see("Opatření Op1.2").axe().screenshot("karta-prazdna");
    var card = coordinator.path();
    coordinator.follow("Texty").axe();
    coordinator.fill("Co to je", "Dvakrát týdně **po škole**.\n\n- knihovna\n- dobrovolník");
    coordinator.press("Uložit").see("po škole").axe();
    coordinator.follow("Náklady").axe().press("Uložit").see("Uloženo");
    coordinator.open(card).see("Zlatá nit").see("Děti z malých obcí nemají doučování");
    coordinator.screenshot("karta").guide("71-karta");

    var member = browsers.of(person("0a8")).open(card + "/cast/zaklad").axe();
    member.fill("Název", "Doučování v knihovnách a klubech").press("Poslat jako návrh");
    member.see("Návrh je odeslaný").axe().screenshot("navrh");
    coordinator.open(card).see("Doučování v knihovnách a klubech").axe();
    coordinator.screenshot("navrhy").guide("72-navrh");
    coordinator.press("Přijmout").see("Uloženo").see("přijatý").axe();

    coordinator.open(PLAN).axe().screenshot("plan").guide("70-plan");
    coordinator.follow("Změnit pořadí").axe();
    coordinator.open(PLAN + "/vyplneni").axe().screenshot("plan-vyplneni");
    coordinator.open(PLAN);
    coordinator.page().locator("summary", byText("Uložit verzi")).click();
    coordinator.fill("K čemu je", "K připomínkám veřejnosti").press("Uložit verzi");
    coordinator.see("Verze je uložená").see("Doučování v knihovnách a klubech").axe();
    var version = coordinator.path();
    coordinator.open(PLAN).page().locator("button", byText("Zveřejnit")).first().click();
    coordinator.see("Verze je zveřejněná").axe();
    coordinator.press("Porovnat").see("Doučování v knihovnách a klubech").axe();
    coordinator.screenshot("plan-porovnani").guide("73-porovnani");
    var citizen = browsers.nobody().open(version).see("Dvakrát týdně").axe();
    citizen.screenshot("plan-verze");
    citizen.open("/potreby").see("Děti z malých obcí nemají doučování").axe();
    assertThat(citizen.open("/plany").see("píše se").axe().path()).isEqualTo("/plany");
  }

  private static LocatorOptions byText(String text) {
    return new LocatorOptions().setHasText(text);
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
