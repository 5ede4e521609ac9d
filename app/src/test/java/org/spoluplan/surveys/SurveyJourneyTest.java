package org.spoluplan.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// A coordinator makes a form, services fill in worksheets, a citizen answers on a phone, paper
/// is typed in, sums are shown, and the public sees what it may.
@BrowserTest
class SurveyJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-0000000000";
  private static final String WORKSHEET = "/dotazniky/0de00000-0000-4000-8000-000000000f01";
  private static final String POLL = "/dotazniky/0de00000-0000-4000-8000-000000000f02";
  private static final int PHONE = 360;
  private static final int HEIGHT = 800;

  @Autowired TestRegion region;
  @Autowired DSLContext sql;

  @BeforeEach
  void theDemoRegion() {
    region.fill();
    sql.execute("delete from surveys.survey where title like 'Zkušební%'");
  }

  @Test
  void aFormIsMadeAnsweredOnAPhoneAndOnPaper(Browsers browsers) {
    var coordinator = browsers.of(person("a2")).open("/dotazniky").axe();
    coordinator.follow("Správa dotazníků").see("Pracovní list").axe().screenshot("dotazniky");
    coordinator.follow("Nový dotazník").axe();
    coordinator.page().getByText("kdokoli s odkazem").click();
    coordinator.press("Založit").see("Tohle ještě vyplňte").axe();
    coordinator.fill("Název", "Zkušební dotaz obyvatelům");
    coordinator.choose("Kdo se ptá", "Statutární město Liberec");
    coordinator.press("Založit").see("Přidejte otázky").axe();

    add(coordinator, "ano – ne");
    coordinator.fill("Znění", "Chybí vám tu něco?").check("Odpověď je povinná");
    coordinator.axe().press("Uložit").see("Otázka je přidaná").axe();
    add(coordinator, "víc možností");
    coordinator.fill("Znění", "Co vám chybí?").fill("Možnosti", "lékař\nklub\nautobus");
    coordinator.choose("Otázka 1", "1. Chybí vám tu něco?").fill("Odpověď 1", "ano");
    coordinator.axe().screenshot("dotaznik-otazka").guide("65-otazka");
    coordinator.press("Uložit").see("Ptáme se, jen když je v otázce 1 odpověď „ano“").axe();
    coordinator.screenshot("dotaznik-otazky");
    coordinator.follow("Náhled").see("Náhled: nic se neukládá").axe();
    coordinator.follow("Zpět k otázkám").press("Spustit dotazník").see("Dotazník běží");
    coordinator.follow("Rozeslání").see("Adresa dotazníku").axe().screenshot("dotaznik-adresa");
    var path = coordinator.path().replace("/rozeslat", "");

    var citizen = browsers.nobody();
    citizen.page().setViewportSize(PHONE, HEIGHT);
    citizen.open(path).see("Než začnete").axe();
    citizen.page().setViewportSize(PHONE, HEIGHT);
    citizen.press("Začít").see("Chybí vám tu něco?").axe();
    citizen.press("Pokračovat").see("Na tuhle otázku prosím odpovězte").axe();
    citizen.page().getByRole(AriaRole.RADIO, named("ano")).check();
    citizen.press("Pokračovat").see("Podle vaší odpovědi přibyly otázky").axe();
    citizen.page().getByRole(AriaRole.CHECKBOX, named("autobus")).check();
    citizen.screenshot("dotaznik-telefon").guide("66-odpovidam");
    citizen.page().setViewportSize(PHONE, HEIGHT);
    citizen.press("Pokračovat").see("Zkontrolujte odpovědi").axe().screenshot("dotaznik-kontrola");
    citizen.press("Odeslat odpovědi").see("Děkujeme za odpovědi").axe();

    coordinator.open(path + "/papir").see("Přepsat list").axe().screenshot("dotaznik-papir");
    var first = coordinator.page().getByLabel("1. Chybí vám tu něco?");
    first.fill("1");
    first.press("Enter");
    coordinator.page().keyboard().type("1, 2");
    coordinator.press("Uložit list").see("List 1 je uložený").axe();

    coordinator.follow("Výsledky").see("Odeslaných odpovědí: 2").see("autobus").axe();
    coordinator.open(path + "/uprava").press("Uzavřít dotazník").see("Dotazník je uzavřený");
    coordinator.open(path + "/zverejnit").see("nejde zveřejnit nic").axe();
  }

  @Test
  void twoServicesFillInTheirWorksheets(Browsers browsers) {
    sql.execute(
        "delete from surveys.answer_set where service_id = ?::uuid",
        "0de00000-0000-4000-8000-5e0000000001");
    var service = browsers.of(person("a8")).open(WORKSHEET).axe();
    service.page().getByRole(AriaRole.BUTTON).filter(has("Vyplnit")).first().click();
    service.see("S čím vaši klienti potřebují pomoct").axe().screenshot("pracovni-list");
    service.press("Uložit a dokončit později").see("Můžete se vrátit").axe();
    service.guide("67-pracovni-list");
    var coordinator = browsers.of(person("a2")).open(WORKSHEET + "/vysledky");
    coordinator.see("bydlení").see("Pracovní skupina pro rodiny").axe();
    coordinator.screenshot("dotaznik-vysledky").guide("68-vysledky");
    coordinator.choose("Dělit podle", "cílové skupiny").press("Ukázat").axe();
    coordinator.follow("Volné texty").axe();
    coordinator.follow("Co byste změnili jako první?").see("Seznam kódů").axe();
    coordinator.fill("Kódy", "bydlení\ndoprava").press("Uložit seznam");
    coordinator.see("Víc bytů").axe().screenshot("dotaznik-kody");
    coordinator.follow("Pracovní list: co chybí vašim klientům").follow("Nastavení").axe();
    coordinator.open("/rozhovory").see("Oběd s lidmi").axe().follow("Oběd s lidmi v denním centru");
    coordinator.see("Na ubytovnu bych šel").axe().screenshot("rozhovor");
    coordinator.open("/dotazniky/xlsform").axe();
  }

  @Test
  void thePublicSeesWhatItMay(Browsers browsers) {
    var visitor = browsers.nobody().open("/dotazniky").follow("Jak se vám u nás žije");
    visitor.see("Počty menší než 3 neukazujeme").see("skryto").axe();
    visitor.screenshot("dotaznik-verejne").guide("69-verejne");
    var text = visitor.page().locator("main").innerText();
    assertThat(text).contains("skryto").doesNotContain("Papír");
    visitor.open(POLL).see("Odpovědi už nepřijímáme").axe();
  }

  private static void add(Visitor visitor, String type) {
    visitor.choose("Druh otázky", type).press("Přidat otázku").see("Otázka");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static com.microsoft.playwright.Locator.FilterOptions has(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  private static PersonId person(String end) {
    return new PersonId(UUID.fromString(DEMO + end));
  }
}
