package org.spoluplan.network.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A request from the provider over municipalities, group and council to the region's network.
@ApplicationTest
class NetworkRequestTest {

  private static final String REGION = "CZ031";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  private OrganisationId provider;
  private OrganisationId keeper;
  private Web worker;
  private Web region;
  private Web official;
  private Web somebody;
  private PersonId officialPerson;
  private Town.Group group;

  @BeforeEach
  void aProviderAMunicipalityAndARegion() {
    sql.execute("delete from network.municipality_office");
    provider = people.organisation("Pomocníci, z. s.");
    keeper = people.region(REGION);
    group = town.group("Řídicí skupina sítě");
    worker = web("Petra Pomocná", Role.ORGANISATION_WORKER, provider);
    region = web("Kryštof Krajský", Role.COORDINATOR, keeper);
    officialPerson = people.account("Ota Obecní");
    people.grant(officialPerson, Role.COORDINATOR, group.town());
    official = Web.of(mvc, officialPerson);
    somebody = Web.of(mvc, people.account("Někdo Jiný"));
  }

  private Web web(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return Web.of(mvc, person);
  }

  @Test
  void aDraftIsForItsProviderAndWhatIsSubmittedForEverybody() {
    var request = file("c", "Vidět a nevidět", "Osečná");
    assertThat(somebody.get(request)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(somebody.text("/sit/zadosti")).doesNotContain("Vidět a nevidět");
    worker.post(request + "/podat");
    assertThat(somebody.text("/sit/zadosti")).contains("Vidět a nevidět");
    assertThat(somebody.text(request)).contains("Osečná", "Žádáno").doesNotContain("1 250 000");
    assertThat(worker.text(request)).contains("1\u00a0250\u00a0000\u00a0Kč");
    assertThat(somebody.text("/hledani?q=nevidět")).contains("href=\"" + request + "\"");
  }

  @Test
  void aRequestHoldsSeveralServices() {
    var request = file("a", "Tři služby najednou", "Osečná");
    var page = worker.text(request + "/upravit");
    var fields =
        SampleServices.sent(
            page,
            request,
            "s-1-name",
            "Podpora bydlení",
            "s-1-type",
            "PSB",
            "s-1-form",
            "TER",
            "s-1-unit",
            "UVAZKY",
            "s-1-now",
            "",
            "s-1-wanted",
            "2",
            "s-1-cost",
            "",
            "s-1-places",
            "Český Dub, Osečná");
    assertThat(worker.post(request, fields)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(worker.text(request)).contains("Podpora bydlení", "Terén v horách");
    worker.post(request + "/podat");
    assertThat(Jsoup.parse(worker.text(request)).select("#obce ~ table tbody tr")).hasSize(2);
  }

  @Test
  void whatIsWrittenBadlyIsSaidAndNothingTypedIsLost() {
    var fields = fields("c", "Špatně psaná", "Neznámá Lhota nad Ničím");
    var sent = worker.post("/sit/zadosti", with(fields, "s-0-wanted", "hodně"));
    assertThat(sent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(Web.text(sent)).contains("Neznámá Lhota nad Ničím", "hodně", "Napište číslo");
  }

  @Test
  void aDevelopmentIntentIsNotSentWithoutStatementsAndAnUpdateIs() {
    var update = submitted("b", "Jen aktualizace", "Osečná");
    assertThat(step(region, update, "sent", "by", "koordinátor")).hasStatus(HttpStatus.SEE_OTHER);
    var intent = submitted("c", "Záměr bez obcí", "Osečná");
    var sent = step(region, intent, "sent", "by", "koordinátor");
    assertThat(sent).hasStatus(HttpStatus.CONFLICT);
    assertThat(Web.text(sent)).contains("Chybí vyjádření některé z obcí");
  }

  @Test
  void aMunicipalityIsAskedByLetterAndAnswersOnItsPage() {
    var request = submitted("c", "Záměr do Osečné", "Osečná");
    assertThat(region.text(request)).contains("Kdo za obec mluví");
    var statement = statement(request);
    region.post(statement + "/urad", "office", group.town().value());
    assertThat(letters("Záměr do Osečné")).isEqualTo(1);
    assertThat(official.text("/")).contains("Záměr do Osečné", "Vyjádřit se");
    assertThat(somebody.get(statement)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(worker.get(statement)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.post(statement, "answer", "no"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(official.post(statement, "answer", "conditional", "reason", "záleží"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(official.post(statement, "answer", "conditional", "condition", "Auto zaplatí kraj"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(official.post(statement, "answer", "yes")).hasStatus(HttpStatus.CONFLICT);
    assertThat(somebody.text(request)).contains("souhlasí s podmínkou", "Auto zaplatí kraj");
    assertThat(official.text("/")).doesNotContain("Vyjádřit se");
  }

  @Test
  void theNextRequestKnowsWhoSpeaksForTheMunicipality() {
    assign(submitted("c", "První", "Křižany"));
    submitted("c", "Druhá do Křižan", "Křižany");
    assertThat(letters("Druhá do Křižan")).isEqualTo(1);
  }

  @Test
  void theConditionIsOnTheListForTheNextMeetingOfTheGroup() {
    var request = submitted("c", "Podmíněný záměr", "Osečná");
    assign(request);
    region.post(request + "/skupina", "body", group.id().value());
    official.post(request + "/skupina", "body", group.id().value());
    official.post(statement(request), "answer", "conditional", "condition", "Jen o víkendech");
    var body = official.text("/skupiny/" + group.id().value());
    assertThat(body).contains("Podmíněný záměr", "Jen o víkendech", "čeká na stanovisko");
  }

  @Test
  void theWholeWayEndsInTheDraftOfTheNetwork() {
    var request = submitted("c", "Celá cesta", "Osečná");
    assign(request);
    official.post(request + "/skupina", "body", group.id().value());
    official.post(statement(request), "answer", "yes");
    var meeting =
        group.meeting(LocalDate.of(2027, 2, 10)).status(MeetingStatus.HELD).openToAll().save();
    assertThat(
            step(
                official,
                request,
                "opinion",
                "by",
                "Řídicí skupina",
                "verdict",
                "recommended",
                "meeting",
                meeting.value().toString()))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(Jsoup.parse(official.text(request)).select(".sp-thread").text())
        .contains("Řídicí skupina sítě");
    assertThat(step(official, request, "sent", "by", "koordinátor")).hasStatus(HttpStatus.CONFLICT);
    assertThat(
            step(
                official,
                request,
                "council",
                "by",
                "zastupitelstvo",
                "verdict",
                "recommended",
                "resolution",
                "47/2027"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(step(official, request, "presented", "by", "skupina"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(step(official, request, "sent", "by", "koordinátor"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(step(official, request, "admitted", "by", "kraj")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(region.text("/")).contains("Rozhodnutí kraje: Celá cesta");
    assertThat(step(region, request, "reserved", "by", "kraj"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            step(
                region,
                request,
                "reserved",
                "by",
                "kraj",
                "conditions",
                "doplnit úvazky",
                "due",
                "30. 9. 2027",
                "resolution",
                "258/27/ZK"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(region.post(request + "/do-site", "level", "Z1v")).hasStatus(HttpStatus.CONFLICT);
    var made = region.post("/sit", "keeper", keeper.value(), "region", REGION, "year", "2028");
    assertThat(region.post(request + "/do-site", "level", "Z1v")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(region.text(Web.location(made)))
        .contains("Dům žádosti Celá cesta", "4,5\u00a0úvazku");
    assertThat(region.post(request + "/do-site", "level", "Z1v")).hasStatus(HttpStatus.CONFLICT);
    assertThat(somebody.text(request))
        .contains("47/2027", "258/27/ZK", "zařazeno s výhradou", "doplnit úvazky");
  }

  @Test
  void aWithdrawnRequestWaitsForNobody() {
    var request = submitted("c", "Vzatá zpět", "Osečná");
    assign(request);
    assertThat(worker.post(request + "/zpet")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(official.text("/")).doesNotContain("Vzatá zpět");
    assertThat(official.post(statement(request), "answer", "yes")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aMunicipalityIsRemindedOnceWhenTheDayComesNearer() {
    assign(submitted("c", "Připomenutá", "Osečná"));
    sql.execute(
        "update network.municipality_statement s set remind_on = ? from network.network_request r"
            + " where r.id = s.request_id and r.title = 'Připomenutá'",
        LocalDate.ofInstant(TestClock.START, org.spoluplan.kernel.Today.ZONE));
    var asking = application.getBean(Asking.class);
    asking.remind();
    asking.remind();
    assertThat(letters("Připomenutá")).isEqualTo(2);
  }

  private String file(String form, String title, String places) {
    var filed = worker.post("/sit/zadosti", fields(form, title, places));
    assertThat(filed).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(filed);
  }

  private String submitted(String form, String title, String places) {
    var request = file(form, title, places);
    assertThat(worker.post(request + "/podat")).hasStatus(HttpStatus.SEE_OTHER);
    return request;
  }

  private Object[] fields(String form, String title, String places) {
    var service = service("Dům žádosti " + title);
    return new Object[] {
      "provider",
      provider.value(),
      "form",
      form,
      "title",
      title,
      "year",
      "2028",
      "region",
      REGION,
      "keeper",
      keeper.value(),
      "reasons",
      "Lidé čekají půl roku.",
      "s-0-service",
      title.startsWith("Tři") ? "" : service.value(),
      "s-0-name",
      title.startsWith("Tři") ? "Terén v horách" : "",
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

  private static Object[] with(Object[] fields, String name, String value) {
    var all = new ArrayList<>(List.of(fields));
    all.set(all.indexOf(name) + 1, value);
    return all.toArray();
  }

  private ServiceId service(String name) {
    return new SampleServices(application).add(provider, SampleServices.shelter(name));
  }

  private static MvcTestResult step(Web who, String request, String state, Object... fields) {
    var all = new ArrayList<Object>(List.of("state", state, "day", "1. 3. 2027"));
    all.addAll(List.of(fields));
    return who.post(request + "/krok", all.toArray());
  }

  /// Where the first statement asked for is given.
  private String statement(String request) {
    var id =
        sql.fetchValue(
            "select id from network.municipality_statement where request_id = ?::uuid",
            request.substring(request.lastIndexOf('/') + 1));
    return "/sit/vyjadreni/" + Objects.requireNonNull(id);
  }

  private void assign(String request) {
    assertThat(region.post(statement(request) + "/urad", "office", group.town().value()))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private int letters(String about) {
    return sql.fetch(
            "select 1 from notifications.message where subject like ? and body like ?",
            "%" + about,
            "%" + about + "%")
        .size();
  }
}
