package org.spoluplan.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// People of other organisations try what is not theirs.
@ApplicationTest
class WhoMayTest {

  private static final String REGION = "CZ080";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  private OrganisationId provider;
  private OrganisationId keeper;
  private OrganisationId hall;
  private Web worker;
  private Web region;
  private Web official;

  @BeforeEach
  void aProviderARegionAndATown() {
    sql.execute("delete from network.municipality_office");
    provider = people.organisation("Pomocníci, z. s.");
    keeper = people.region(REGION);
    hall = people.townHall("Radnice " + UUID.randomUUID());
    worker = web("Petra Pomocná", Role.ORGANISATION_WORKER, provider);
    region = web("Kryštof Krajský", Role.COORDINATOR, keeper);
    official = web("Ota Obecní", Role.COORDINATOR, hall);
  }

  private Web web(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return Web.of(mvc, person);
  }

  @Test
  void aTownDoesNotMakeTheNetworkOfARegion() {
    for (var pretended : List.of(hall, keeper)) {
      var made =
          official.post("/sit", "keeper", pretended.value(), "region", REGION, "year", "2028");
      assertThat(made.getResponse().getStatus()).isIn(403, 422);
    }
    assertThat(region.post("/sit", "keeper", keeper.value(), "region", "CZ064", "year", "2028"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(region.post("/sit", "keeper", keeper.value(), "region", REGION, "year", "2028"))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void aRequestGoesToWhoeverKeepsTheNetworkOfItsRegion() {
    var fields = new ArrayList<>(List.of(fields("Jinému kraji", "Osečná")));
    fields.set(fields.indexOf("region") + 1, "CZ064");
    assertThat(worker.post("/sit/zadosti", fields.toArray()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("síť tohoto kraje nevede");
  }

  @Test
  void nobodyElseSubmitsOrWithdrawsWhatAProviderWrote() {
    var draft = file("Cizí návrh", "Osečná");
    assertThat(region.get(draft + "/krok")).hasStatus(HttpStatus.FORBIDDEN);
    for (var state : List.of("submitted", "withdrawn")) {
      region.post(draft + "/krok", "state", state, "day", "1. 3. 2027", "by", "kraj");
      assertThat(state(draft)).isEqualTo("draft");
    }
    worker.post(draft + "/podat");
    region.post(draft + "/krok", "state", "withdrawn", "day", "1. 3. 2027", "by", "kraj");
    assertThat(state(draft)).isNotEqualTo("withdrawn");
    assertThat(worker.post(draft + "/zpet")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(state(draft)).isEqualTo("withdrawn");
  }

  @Test
  void aNeighbourDoesNotSpeakForAMunicipality() {
    var request = file("Cizí obec", "Osečná, Křižany");
    worker.post(request + "/podat");
    region.post(statement(request, "Osečná") + "/urad", "office", hall.value());
    var other = statement(request, "Křižany");
    assertThat(official.post(other + "/urad", "office", hall.value()))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.post(other, "answer", "no", "reason", "nechceme"))
        .hasStatus(HttpStatus.FORBIDDEN);
    region.post(other + "/urad", "office", provider.value());
    assertThat(worker.get(other)).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void theHallOfANamesakeIsNotAsked() {
    people.townHall("Obec Albrechtice");
    var request = file("Jmenovci", "Albrechtice (okres Ústí nad Orlicí)");
    worker.post(request + "/podat");
    assertThat(
            sql.fetchValue(
                "select organisation_id from network.municipality_statement where request_id = ?",
                id(request)))
        .isNull();
  }

  @Test
  void aDecisionHasNoDefault() {
    var request = file("Bez předvolby", "Osečná");
    worker.post(request + "/podat");
    var form = Jsoup.parse(region.text(request + "/krok?state=result"));
    assertThat(form.select("input[name=state]")).hasSize(4);
    assertThat(form.select("input[name=state][checked]")).isEmpty();
    assertThat(form.select("h1").text()).isEqualTo("Zapsat výsledek");
    assertThat(region.post(request + "/krok", "result", "1", "day", "1. 3. 2027", "by", "kraj"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(state(request)).isEqualTo("submitted");
  }

  @Test
  void aDotIsNoHundredfold() {
    var fields = new ArrayList<>(List.of(fields("Tečka v ceně", "Osečná")));
    fields.set(fields.indexOf("s-0-cost") + 1, "1500.50");
    assertThat(worker.post("/sit/zadosti", fields.toArray()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("1500.50", "Napište celé koruny");
  }

  private String state(String request) {
    var state =
        sql.fetchValue("select state from network.network_request where id = ?", id(request));
    return Objects.requireNonNull(state).toString();
  }

  private static UUID id(String request) {
    return UUID.fromString(request.substring(request.lastIndexOf('/') + 1));
  }

  private String file(String title, String places) {
    var filed = worker.post("/sit/zadosti", fields(title, places));
    assertThat(filed).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(filed);
  }

  private Object[] fields(String title, String places) {
    var service =
        new SampleServices(application).add(provider, SampleServices.shelter("Dům " + title));
    return new Object[] {
      "provider",
      provider.value(),
      "form",
      "c",
      "title",
      title,
      "year",
      "2028",
      "region",
      REGION,
      "keeper",
      keeper.value(),
      "reasons",
      "Lidé čekají.",
      "s-0-service",
      service.value(),
      "s-0-name",
      "",
      "s-0-type",
      "TEPR",
      "s-0-form",
      "TER",
      "s-0-unit",
      "UVAZKY",
      "s-0-now",
      "3,5",
      "s-0-wanted",
      "4,5",
      "s-0-cost",
      "1 250 000",
      "s-0-places",
      places
    };
  }

  private String statement(String request, String municipality) {
    var id =
        sql.fetchValue(
            "select s.id from network.municipality_statement s"
                + " join territory.municipality m on m.code = s.municipality_code"
                + " where s.request_id = ? and m.name = ?",
            id(request),
            municipality);
    return "/sit/vyjadreni/" + Objects.requireNonNull(id);
  }
}
