package org.spoluplan.territory.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.PlanningUnit;
import org.spoluplan.territory.PlanningUnitId;
import org.spoluplan.territory.PlanningUnits;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class PlanningUnitTest {

  private static final String LIBEREC = "563889";
  private static final String SVETLA = "564427";
  private static final String OSECNA = "564290";
  private static final String CESKY_DUB = "563960";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired PlanningUnits units;
  private OrganisationId town;
  private Web coordinator;

  @BeforeEach
  void someoneWhoKeepsUnits() {
    town = people.organisation("Město Plánovice");
    var person = people.account("Zdena Plánovačová");
    people.grant(person, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, person);
  }

  @Test
  void aUnitIsMadeOfTickedMunicipalities() {
    var unit = made("Pod Ještědem", SVETLA, OSECNA);
    assertThat(unit.last().municipalities()).containsExactlyInAnyOrder(code(SVETLA), code(OSECNA));
    var page = coordinator.text(unit.path());
    assertThat(Jsoup.parse(page).select("#obce ~ table tbody tr")).hasSize(2);
    assertThat(page).contains("Všechny obce na sebe navazují", "Děti 0–17 let");
  }

  @Test
  void aChangeLeavesEarlierYearsAsTheyWere() {
    var unit = made("Měnlivý celek", SVETLA, OSECNA);
    assertThat(changed(unit, "from_a_day", "1. 1. 2027", SVETLA, CESKY_DUB))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(units.municipalities(unit.id(), LocalDate.of(2026, 12, 31)))
        .containsExactlyInAnyOrder(code(SVETLA), code(OSECNA));
    assertThat(units.municipalities(unit.id(), LocalDate.of(2027, 1, 1)))
        .containsExactlyInAnyOrder(code(SVETLA), code(CESKY_DUB));
    assertThat(units.municipalities(unit.id(), LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(coordinator.text(unit.path())).contains("Přibylo: Český Dub.", "Ubylo: Osečná.");
    assertThat(Jsoup.parse(coordinator.text(unit.path() + "?den=2026-12-31")).text())
        .contains("Osečná");
  }

  @Test
  void aSlipIsMendedWithoutANewComposition() {
    var unit = made("Celek s překlepem", SVETLA);
    changed(unit, "mend", "1. 1. 2020", SVETLA, OSECNA);
    assertThat(units.get(unit.id()).compositions())
        .singleElement()
        .satisfies(one -> assertThat(one.municipalities()).hasSize(2));
  }

  @Test
  void aNewCompositionBeginsAfterTheOldOne() {
    var unit = made("Celek s minulostí", SVETLA);
    assertThat(changed(unit, "from_a_day", "1. 1. 2020", OSECNA))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("musí začít později než to předchozí");
    changed(unit, "from_a_day", "1. 1. 2026", OSECNA);
    assertThat(changed(units.get(unit.id()), "mend", "1. 1. 2019", OSECNA))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void partsThatDoNotTouchAreSaidAndAllowed() {
    var unit = made("Rozpadlý celek", LIBEREC, CESKY_DUB);
    assertThat(Jsoup.parse(coordinator.text(unit.path())).text())
        .contains("Celek má 2 části, které spolu nesousedí");
  }

  @Test
  void totalsAreThereBeforeAnythingIsSaved() {
    assertThat(coordinator.post("/uzemi/celky/soucet", "obec", SVETLA, "obec", OSECNA))
        .hasStatusOk()
        .bodyText()
        .contains("Obyvatel");
    assertThat(coordinator.post("/uzemi/celky", "look", "1", "obec", SVETLA, "name", "Jen zkouším"))
        .hasStatusOk()
        .bodyText()
        .contains("Jen zkouším", "Světlá pod Ještědem", "Přibližné hranice");
    assertThat(units.list()).extracting(PlanningUnit::name).doesNotContain("Jen zkouším");
  }

  @Test
  void aWrongFormComesBackWithWhatWasTyped() {
    assertThat(coordinator.post("/uzemi/celky", "name", "", "from", "loni", "purpose", "pro nic"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Vyberte aspoň jednu obec", "pro nic", "value=\"loni\"");
    assertThat(post("/uzemi/celky", "Bez obce", "1. 1. 2020", "999999"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void theSecondOfTwoEditorsIsToldOfTheFirst() {
    var unit = made("Sdílený celek", SVETLA);
    changed(unit, "mend", "1. 1. 2020", SVETLA, OSECNA);
    assertThat(changed(unit, "mend", "1. 1. 2020", SVETLA, CESKY_DUB))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(units.get(unit.id()).last().municipalities()).contains(code(OSECNA));
  }

  @Test
  void anotherTownKeepsItsOwnUnitsOnly() {
    var unit = made("Celek města", SVETLA);
    var other = people.account("Cizí Koordinátor");
    people.grant(other, Role.COORDINATOR, people.organisation("Jinde"));
    assertThat(Web.of(mvc, other).get(unit.path() + "/upravit")).hasStatus(HttpStatus.FORBIDDEN);
    var colleague = people.account("Druhá Koordinátorka");
    people.grant(colleague, Role.COORDINATOR, town);
    assertThat(Web.of(mvc, colleague).get(unit.path() + "/upravit")).hasStatusOk();
    assertThat(Web.of(mvc, people.account("Kdo Kouká")).text("/uzemi/celky"))
        .contains("Celek města")
        .doesNotContain("Nový celek");
  }

  @Test
  void theListIsTakenAway() {
    made("Celek k odnesení", SVETLA);
    assertThat(coordinator.text("/uzemi/celky.csv")).contains("Celek k odnesení", SVETLA);
  }

  private PlanningUnit made(String name, String... municipalities) {
    var answer = post("/uzemi/celky", name, "1. 1. 2020", municipalities);
    assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
    var path = Web.location(answer);
    var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    return units.get(new PlanningUnitId(id));
  }

  private MvcTestResult changed(
      PlanningUnit unit, String how, String from, String... municipalities) {
    return post(
        unit.path(),
        unit.name(),
        from,
        municipalities,
        "how",
        how,
        "version",
        String.valueOf(unit.version()));
  }

  private MvcTestResult post(
      String path, String name, String from, String[] municipalities, String... more) {
    var fields = new ArrayList<Object>(List.of("name", name, "from", from));
    for (var one : municipalities) fields.addAll(List.of("obec", one));
    fields.addAll(List.of(more));
    return coordinator.post(path, fields.toArray());
  }

  private MvcTestResult post(String path, String name, String from, String municipality) {
    return post(path, name, from, new String[] {municipality});
  }

  private static MunicipalityCode code(String value) {
    return new MunicipalityCode(value);
  }
}
