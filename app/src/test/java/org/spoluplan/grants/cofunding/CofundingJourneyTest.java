package org.spoluplan.grants.cofunding;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.BrowserTest;
import org.spoluplan.testing.Browsers;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.TestRegion;
import org.spoluplan.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;

/// One request of a home help service, seven municipalities of the Liberec area: three say yes, one
/// another amount, one no, two have not answered.
@BrowserTest
class CofundingJourneyTest {

  private static final String DEMO = "0de00000-0000-4000-8000-0000000000";
  private static final String SERVICE = "Pečovatelská služba Hrádek";
  private static final int PHONE = 360;
  private static final int HEIGHT = 800;

  private static final List<String> TOWNS =
      List.of(
          "Liberec",
          "Chrastava",
          "Hrádek nad Nisou",
          "Mníšek",
          "Stráž nad Nisou",
          "Křižany",
          "Osečná");
  private static final List<String> CODES =
      List.of("563889", "564117", "564095", "564231", "544477", "564184", "564290");
  private static final List<String> CLIENTS = List.of("30", "12", "8", "5", "3", "1", "1");
  private static final List<String> FTE = List.of("2", "0,8", "0,5", "0,3", "0,2", "0,1", "0,1");

  @Autowired TestRegion region;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;

  private TownHalls halls;
  private final Map<String, PersonId> officials = new HashMap<>();

  @BeforeEach
  void sevenTownsWithTheirOffices() {
    region.fill();
    halls = new TownHalls(sql);
    sql.execute(
        "delete from grants.cofunding_request r using network.service s"
            + " where s.id = r.service_id and s.name = ?",
        SERVICE);
    for (int i = 0; i < TOWNS.size(); i++) {
      var hall = people.townHall("Úřad " + TOWNS.get(i));
      var official = people.account("Olga Úřední");
      people.grant(official, Role.COORDINATOR, hall);
      officials.put(TOWNS.get(i), official);
      halls.speaks(CODES.get(i), hall);
    }
  }

  @AfterEach
  void otherTestsKnowOtherOffices() {
    halls.restore();
  }

  @Test
  void oneRequestIsAnsweredBySevenMunicipalities(Browsers browsers) {
    var head = browsers.of(new PersonId(UUID.fromString(DEMO + "a6")));
    head.open("/spolufinancovani").follow("Nová žádost obcím").see("Za kterou službu").axe();
    head.follow(SERVICE).see("Uznatelné náklady služby").axe();
    head.press("Uložit rozepsané").see("je potřeba opravit").axe();
    head.screenshot("spolufinancovani-chyby");
    head.open("/spolufinancovani/nova").follow(SERVICE);
    write(head);
    head.see("Žádost je uložená").see("450 000 Kč").see("180 000 Kč");
    head.see("když všechny obce odpoví ano, bude veřejných peněz o 200 000 Kč víc");
    head.axe().screenshot("spolufinancovani-rozepsana");
    head.press("Odeslat obcím").see("Žádost je odeslaná obcím").axe();

    answerOnAPhone(browsers);
    yes(browsers, "Hrádek nad Nisou");
    yes(browsers, "Stráž nad Nisou");
    var lower = opened(browsers, "Mníšek");
    lower.page().getByText("jiná částka", exact()).click();
    lower.press("Odeslat odpověď").see("Napište celé koruny").axe();
    lower.fill("Jiná částka", "50 000").fill("Důvod", "Stavíme školku.");
    lower.press("Odeslat odpověď").see("Odpověď je zapsaná");
    var no = opened(browsers, "Křižany");
    no.page().getByText("ne", exact()).click();
    no.fill("Důvod", "Pečovatelku platíme sami.").press("Odeslat odpověď");
    no.see("Odpověď je zapsaná");

    head.page().reload();
    head.see("Chybí: 305 000 Kč").see("Čeká se ještě na 465 000 Kč od obcí.");
    head.see("když všechny obce odpoví ano, bude veřejných peněz o 160 000 Kč víc");
    head.see("Stavíme školku.").see("Pečovatelku platíme sami.").see("usnesení 18/3");
    head.axe().screenshot("spolufinancovani-list").guide("40-spolufinancovani");
    head.page().locator("main .sp-table details summary").nth(1).click();
    head.see("Klienti z obce: 12 z celkem 60").axe();
    head.press("Uzavřít žádost").see("Žádost je uzavřená");
    var visitor = browsers.nobody().open(head.path()).see("395 000 Kč").see("usnesení 18/3");
    assertThat(visitor.page().locator("main").innerText()).doesNotContain("Stavíme školku.");
    visitor.axe().screenshot("spolufinancovani-verejne");
    browsers.nobody().open("/spolufinancovani").see(SERVICE).axe();
    head.open("/uzemi/obec/564117").follow("Pracovní plocha obce").see("O co obec žádají služby");
    head.axe().screenshot("spolufinancovani-obec");
  }

  private static void write(Visitor head) {
    head.fill("Rok", "2028");
    head.fill("Uznatelné náklady služby", "3 500 000");
    head.fill("Úhrady klientů a jiné vlastní příjmy", "700 000");
    head.fill("Stát", "1 750 000").fill("Kraj", "350 000");
    head.choose("Kraj: jak je to jisté", "jisté");
    head.fill("Kolik chcete od obcí dohromady", "900 000");
    head.page().getByText("počtu klientů", exact()).click();
    for (int i = 0; i < TOWNS.size(); i++) {
      var number = i + 1;
      if (head.field("Obec " + number).count() == 0) head.press("Přidat další obce");
      head.fill("Obec " + number, TOWNS.get(i));
      head.fill("Klienti " + number, CLIENTS.get(i)).fill("Úvazky " + number, FTE.get(i));
    }
    head.fill("Proč to potřebujete", "Přibylo lidí, ke kterým jezdíme i o víkendu.");
    head.axe().screenshot("spolufinancovani-formular");
    head.press("Uložit rozepsané");
  }

  private void answerOnAPhone(Browsers browsers) {
    var official = browsers.of(official("Chrastava"));
    official.page().setViewportSize(PHONE, HEIGHT);
    official.open("/").see("Podíl obce Chrastava: " + SERVICE).screenshot("spolufinancovani-ceka");
    official.page().setViewportSize(PHONE, HEIGHT);
    official.page().getByText("Podíl obce Chrastava").first().click();
    official.see("Obec je požádaná o 180 000 Kč").axe();
    official.screenshot("spolufinancovani-odpoved").guide("41-podil-obce");
    official.page().setViewportSize(PHONE, HEIGHT);
    official.page().getByText("ano", exact()).click();
    official.fill("Číslo usnesení", "18/3");
    official.field("Ze dne").fill("2027-03-01");
    official.press("Odeslat odpověď").see("Odpověď je zapsaná").axe();
  }

  private void yes(Browsers browsers, String town) {
    var official = opened(browsers, town);
    official.page().getByText("ano", exact()).click();
    official.press("Odeslat odpověď").see("Odpověď je zapsaná");
  }

  private Visitor opened(Browsers browsers, String town) {
    var official = browsers.of(official(town)).open("/");
    official.page().getByText("Podíl obce " + town).first().click();
    return official.see("Přispěje obec?");
  }

  private PersonId official(String town) {
    return Objects.requireNonNull(officials.get(town));
  }

  private static Page.GetByTextOptions exact() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
