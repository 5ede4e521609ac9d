package org.spoluplan.capacity;

import static org.assertj.core.api.Assertions.assertThat;

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

/// A coordinator says how much there should be, a town asks for what is missing, a provider answers
/// on a phone.
@BrowserTest
class CapacityJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-0000000000";
  private static final int PHONE = 360;
  private static final int HEIGHT = 800;

  @Autowired TestRegion region;
  @Autowired DSLContext sql;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
    sql.execute("delete from capacity.target where type_code = 'OSP'");
    sql.execute("delete from capacity.demand where title like 'Poradna v Liberci%'");
  }

  @Test
  void aMinimumIsSetAndTheGapIsSeen(Browsers browsers) {
    var coordinator = browsers.of(person("a2")).open("/mezery");
    coordinator.follow("Nastavit minimum a ideál").axe().screenshot("mezery-formular");
    coordinator.press("Uložit").see("Napište minimum, ideál, nebo obojí").axe();
    coordinator.screenshot("mezery-formular-chyby");
    coordinator.choose("Plánovací celek", "Podještědí");
    coordinator.choose("Druh služby", "odborné sociální poradenství");
    coordinator.choose("Jednotka", "přepočtené úvazky v přímé péči");
    coordinator.fill("Minimum", "1,5").fill("Ideál", "3");
    coordinator.fill("Zdroj", "Komunitní plán").fill("Zdůvodnění", "Dluhů v obcích přibývá.");
    coordinator.field("Platí od").fill("2027-01-01");
    coordinator.press("Uložit").see("Minimum a ideál jsou nastavené").see("pod minimem");
    coordinator.see("Zapsal(a)").axe().screenshot("mezery-cil");
    var visitor = browsers.nobody().open("/mezery").see("Do minima chybí").axe();
    visitor.screenshot("mezery").guide("29-mezery");
    assertThat(visitor.page().locator(".sp-map__cell").count()).isGreaterThan(10);
    visitor.choose("Druh služby", "odborné sociální poradenství").press("Ukázat");
    visitor.page().locator("#tabulka ~ table").getByText("Podještědí").waitFor();
    visitor.axe();
  }

  @Test
  void sharesThatAreNotTheWholeAreRefused(Browsers browsers) {
    var administrator = browsers.of(person("a1"));
    administrator.open("/mezery/cile/0de00000-0000-4000-8000-000000000d73");
    administrator.follow("podle obyvatel").see("Podíly obcí na službě").axe();
    administrator.fill("Liberec (%)", "60").fill("Chrastava (%)", "30").press("Uložit");
    administrator.see("Podíly dávají dohromady 90 %").axe().screenshot("mezery-podily");
    administrator.fill("Chrastava (%)", "40").press("Uložit").see("Podíly jsou uložené");
    administrator.fill("Liberec (%)", "").fill("Chrastava (%)", "").press("Uložit");
    administrator.see("Služba se dělí podle obyvatel");
  }

  @Test
  void aTownAsksAndAProviderAnswersOnAPhone(Browsers browsers) {
    var official = browsers.of(person("a2")).open("/uzemi/obec/563889").axe();
    official.follow("Pracovní plocha obce").see("Služby, které tu působí");
    official.see("V základní síti").see("2,5 úvazku").axe();
    official.screenshot("obec-plocha").guide("30-obec");
    official.follow("Nová poptávka").axe().screenshot("poptavka-formular");
    official.press("Zveřejnit").see("Tohle ještě vyplňte").axe();
    official.fill("Co potřebujete", "Poradna v Liberci: 0,5 úvazku");
    official.choose("Druh služby", "odborné sociální poradenství");
    official.fill("Kolik", "0,5").fill("Kontakt", "socialni@ukazka.example");
    official.fill("Kolik na to obec dá za rok (Kč)", "350 000");
    official.press("Zveřejnit").see("Poptávka je zveřejněná").see("350");

    var provider = browsers.of(person("a8"));
    provider.page().setViewportSize(PHONE, HEIGHT);
    provider.open("/").see("Poradna v Liberci").screenshot("poptavka-ceka");
    provider.page().setViewportSize(PHONE, HEIGHT);
    provider.page().getByText("Poradna v Liberci").first().click();
    provider.see("Můžete pomoct?").axe().screenshot("poptavka-odpoved").guide("31-poptavka");
    provider.page().setViewportSize(PHONE, HEIGHT);
    provider.page().getByText("ano", exact()).click();
    provider.page().getByLabel("Kolik nabízíte (").fill("0,5");
    provider.fill("Za jakých podmínek", "Dvě odpoledne v týdnu.");
    provider.press("Odeslat odpověď").see("Odpověď je odeslaná").axe();

    official.page().reload();
    official.see("Dvě odpoledne v týdnu.").axe().screenshot("poptavka-odpovedi");
    official.page().getByText("Dohodli jsme se s:").click();
    official.see("Dohoda je zapsaná").see("dohodnuto").axe().screenshot("poptavka-dohoda");
    browsers.nobody().open("/poptavky").see("dohodnuto").axe().screenshot("poptavky");
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
