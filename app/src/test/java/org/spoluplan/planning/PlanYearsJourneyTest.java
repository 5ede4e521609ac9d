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

/// A citizen comments on a sentence, gets an answer and sees the change; a plan is approved by
/// municipalities; a year passes and is evaluated.
@BrowserTest
class PlanYearsJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-000000000";
  private static final String OLD = "/plany/" + DEMO + "f42";
  private static final String ROUND = "/pripominky/" + DEMO + "f96";

  @Autowired TestRegion region;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
  }

  @Test
  void aCitizenCommentsOnASentenceAndGetsAnAnswer(Browsers browsers) {
    var citizen = browsers.nobody().open("/pripominky").axe();
    citizen.follow("Připomínky veřejnosti k návrhu plánu").axe().screenshot("kolo");
    citizen.guide("74-kolo");
    citizen.follow("Op1.1 Nízkoprahový klub v Chrastavě").axe().screenshot("kolo-cast");
    citizen.page().locator("button", byText("Připomínka k této větě")).first().click();
    citizen.see("jméno, organizace a e-mail ne").axe().screenshot("pripominka");
    citizen.press("Odeslat připomínku").axe();
    citizen.fill("Připomínka", "Třikrát týdně nestačí, v sobotu je nejhůř.");
    citizen.press("Odeslat připomínku").see("Odpověď se připravuje").axe();
    citizen.screenshot("potvrzeni");
    var coordinator = browsers.of(person("0a2")).open(ROUND).axe().screenshot("vyporadani");
    coordinator.guide("75-vyporadani");
    coordinator.follow("Připomínka č. 3").see("v sobotu je nejhůř").axe().screenshot("odpoved");
  }

  @Test
  void whatWasWrittenWithoutAConnectionIsOfferedOnReturn(Browsers browsers) {
    var card = "/plany/karty/" + DEMO + "f65/cast/text";
    var owner = browsers.of(person("0a2")).open(card);
    owner.fill("Co to může pokazit", "Onemocní jediný řidič.");
    owner.see("uchováno v tomto prohlížeči");
    owner.page().context().setOffline(true);
    owner.press("Uložit").see("Nejste připojeni").axe();
    owner.page().context().setOffline(false);
    owner.open("/plany").open(card).see("co jste psali a neuložili").see("Onemocní jediný řidič.");
    owner.axe().screenshot("koncept");
    owner.press("Vrátit, co jsem psal(a)").press("Uložit").see("Uloženo");
    assertThat(owner.path()).endsWith("f65");
    owner.open(card);
    assertThat(owner.page().getByText("co jste psali a neuložili").isVisible()).isFalse();
  }

  @Test
  void theWayOfAPlanIsSeenByEverybodyAndWrittenDownByTheTownHall(Browsers browsers) {
    var citizen = browsers.nobody().open(OLD + "/schvalovani").see("Schválilo 10 obcí z 11").axe();
    citizen.screenshot("schvalovani").guide("76-schvalovani");
    var mayor = browsers.of(person("0a2"));
    mayor.open(OLD + "/kvalita").see("legitimita").axe().screenshot("kvalita");
    mayor.guide("79-kvalita");
    mayor.open(OLD + "/dalsi").axe().screenshot("dalsi-plan");
  }

  @Test
  void theYearIsReportedEvaluatedAndCarriedOver(Browsers browsers) {
    var citizen = browsers.nobody().open(OLD + "/plneni").axe().screenshot("plneni");
    citizen.guide("77-plneni");
    citizen.page().locator("h2 a[href*='/roky/']").first().click();
    citizen.see("Pečovatelka jezdí do všech jedenácti obcí").axe().screenshot("akcni-plan");
    var year = citizen.path();
    var owner =
        browsers.of(person("0a6")).open("/plany/sliby/0de00000-0000-4000-8000-00000000fb04");
    owner.axe().screenshot("slib").guide("78-slib");
    owner.check("splněno").fill("Co se udělalo", "Jezdí do všech jedenácti obcí.");
    owner.press("Zapsat").see("Děkujeme").axe();
    citizen.open(year).see("Jezdí do všech jedenácti obcí").axe();
    citizen.follow("Op2.1 Pečovatelská služba v malých obcích").see("Zlatá nit").axe();
    citizen.page().locator("aside a[href*='/plany/karty/']").first().click();
    citizen.see("Pečovatelka přijede do každé obce").see("Plnění plánu").axe();
    citizen.screenshot("karta-verejna");
    var coordinator = browsers.of(person("0a2")).open(year).axe().screenshot("rok-koordinator");
    coordinator.page().locator("summary", byText("Souhrn roku")).click();
    coordinator.fill("Souhrn roku", "Pečovatelka dojede všude.").press("Uložit");
    coordinator.see("Pečovatelka dojede všude").axe();
  }

  private static LocatorOptions byText(String text) {
    return new LocatorOptions().setHasText(text);
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
