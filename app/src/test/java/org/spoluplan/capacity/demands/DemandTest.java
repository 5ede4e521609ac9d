package org.spoluplan.capacity.demands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.Place;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A town asks, providers near it are written to and answer. Shelters of the tests are in Liberec
/// and Chrastava.
@ApplicationTest
class DemandTest {

  private static final String BILY_KOSTEL = "563919";
  private static final String PRAHA = "554782";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired DSLContext sql;
  private OrganisationId provider;
  private OrganisationId office;
  private PersonId headPerson;
  private PersonId otherPerson;
  private Web official;
  private Web head;
  private Web other;
  private Web somebody;
  private String demand = "";

  @BeforeEach
  void aTownAndAProviderNextToIt() {
    office = people.organisation("Obec Zkušební");
    sql.execute(
        "update people.organisation set type_code = 'municipality' where id = ?", office.value());
    speaksFor(BILY_KOSTEL);
    official = Web.of(mvc, person("Ota Obecní", Role.COORDINATOR, office));
    provider = people.organisation("Azyl vedle, z. s.");
    headPerson = person("Hana Hlavní", Role.ORGANISATION_HEAD, provider);
    head = Web.of(mvc, headPerson);
    otherPerson = person("Cyril Cizí", Role.ORGANISATION_HEAD, people.organisation("Jiní, z. s."));
    other = Web.of(mvc, otherPerson);
    somebody = Web.of(mvc, people.account("Někdo Jiný"));
    new SampleServices(application).add(provider, SampleServices.shelter("Dům vedle"));
  }

  @Test
  void theListOfATownHasItsSecretHouse() {
    var house = SampleServices.shelter("Tajný dům");
    var kept = house.places().getFirst();
    var town = new MunicipalityCode(BILY_KOSTEL);
    var secret = new Place(null, true, town, null, null, kept.barrierFree(), kept.valid());
    var elsewhere = AreaServed.of(Set.of(new MunicipalityCode("563510")), null);
    new SampleServices(application)
        .add(
            provider,
            new ServiceContent(
                house.name(),
                house.registration(),
                house.clientele(),
                house.forms(),
                elsewhere,
                house.terms(),
                house.description(),
                house.easyRead(),
                house.contacts(),
                List.of(secret)));
    assertThat(somebody.text("/obce/" + BILY_KOSTEL)).contains("Tajný dům");
    assertThat(somebody.text("/obce/563510")).contains("Tajný dům");
  }

  @AfterEach
  void nobodySpeaksForThem() {
    sql.execute(
        "delete from network.municipality_office where organisation_id = ?", office.value());
  }

  @Test
  void aDemandGoesFromOpenOverAnsweredToAgreed() {
    var demand = published("Lůžka na zimu", BILY_KOSTEL);
    assertThat(somebody.text(demand)).contains("čeká na odpovědi", "350\u00a0000");
    assertThat(head.text("/")).contains("Lůžka na zimu");
    assertThat(other.text("/")).doesNotContain("Lůžka na zimu");
    assertThat(answer(head, "yes", "2")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.text("/")).doesNotContain("Lůžka na zimu");
    assertThat(official.text("/")).contains("Lůžka na zimu", "Vybrat");
    assertThat(official.text(demand)).contains("má odpovědi", "jen do března");
    assertThat(head.text(demand)).contains("jen do března");
    assertThat(somebody.text(demand)).doesNotContain("jen do března", "Azyl vedle");
    assertThat(head.post(demand + "/dohoda", "provider", provider.value()))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.post(demand + "/dohoda", "provider", provider.value()))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(somebody.text(demand)).contains("dohodnuto", "Azyl vedle", "jen do března");
    assertThat(answer(head, "no", "")).hasStatus(HttpStatus.CONFLICT);
    assertThat(official.post(demand + "/uzavrit")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void onlyWhoSaidYesCanBeAgreedWith() {
    published("Bez nabídky", BILY_KOSTEL);
    answer(head, "later", "");
    assertThat(official.post(demand + "/dohoda", "provider", provider.value()))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("odpověděl ano");
    assertThat(official.post(demand + "/uzavrit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(somebody.text(demand)).contains("uzavřeno");
    assertThat(answer(head, "yes", "1")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aProviderMayChangeItsMind() {
    published("Kdo si to rozmyslí", BILY_KOSTEL);
    answer(head, "no", "");
    answer(head, "yes", "1,5");
    assertThat(official.text(demand)).contains("1,5\u00a0lůžka");
    assertThat(
            sql.fetch(
                "select 1 from capacity.demand_answer where demand_id = ?::uuid",
                demand.substring(demand.lastIndexOf('/') + 1)))
        .hasSize(1);
  }

  @Test
  void whoHasAnsweredSeesWhatAndMayChangeIt() {
    published("Už odpověděli", BILY_KOSTEL);
    answer(head, "yes", "1,5");
    assertThat(head.text(demand))
        .contains("Změnit odpověď obci", "value=\"1,5\"", "Kolik nabízíte (");
    assertThat(official.text(demand)).contains("Dopis o poptávce jsme poslali", "Azyl vedle");
    assertThat(somebody.text(demand)).doesNotContain("Dopis o poptávce");
  }

  @Test
  void onlyProvidersThatCouldServeItGetALetter() {
    published("Dopis sousedům", BILY_KOSTEL);
    assertThat(lettersTo("Dopis sousedům", headPerson)).isEqualTo(1);
    assertThat(lettersTo("Dopis sousedům", otherPerson)).isZero();
    speaksFor(PRAHA);
    published("Dopis daleko", PRAHA);
    assertThat(lettersTo("Dopis daleko", headPerson)).isZero();
  }

  @Test
  void aServiceOfTheWholeRegionIsNearToAllOfIt() {
    var wide = people.organisation("Krajští, z. ú.");
    var person = person("Radka Regionální", Role.ORGANISATION_HEAD, wide);
    var shelter = SampleServices.shelter("Dům pro kraj");
    var area = new AreaServed(AreaServed.Kind.REGION, Set.of(), "CZ051", null);
    new SampleServices(application).add(wide, with(shelter, area));
    published("Pro celý kraj", BILY_KOSTEL);
    assertThat(lettersTo("Pro celý kraj", person)).isEqualTo(1);
    assertThat(Web.of(mvc, person).text("/")).contains("Pro celý kraj");
    speaksFor(PRAHA);
    published("Mimo kraj", PRAHA);
    assertThat(lettersTo("Mimo kraj", person)).isZero();
    assertThat(Web.of(mvc, person).text("/")).doesNotContain("Mimo kraj");
  }

  @Test
  void onlyThoseOfTheTownHallPublish() {
    assertThat(head.get("/poptavky/obec/" + BILY_KOSTEL)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(head.post("/poptavky/obec/" + BILY_KOSTEL, fields("Podvržená")))
        .hasStatus(HttpStatus.FORBIDDEN);
    published("Cizí hlas", BILY_KOSTEL);
    assertThat(
            other.post(
                demand + "/odpoved", "provider", provider.value(), "answer", "yes", "amount", "1"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(official.get("/poptavky/obec/999999")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(official.post(demand + "/odpoved", "provider", "nesmysl", "answer", "yes"))
        .hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void whatIsWrittenBadlyComesBackAsItWasTyped() {
    for (var wrong :
        List.of(
            List.of("amount", "-1"),
            List.of("amount", "mnoho"),
            List.of("amount", "99999999999999999999"),
            List.of("type", "' or 1=1"),
            List.of("measure", "KILA"),
            List.of("due", "1. 1. 2020"),
            List.of("money", "1e9"),
            List.of("contact", ""),
            List.of("title", "x".repeat(301)))) {
      var sent = official.post("/poptavky/obec/" + BILY_KOSTEL, with(fields("Chybná"), wrong));
      assertThat(sent).as(wrong.toString()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    assertThat(somebody.text("/poptavky")).doesNotContain("Chybná");
    published("<script>alert(1)</script>", BILY_KOSTEL);
    assertThat(somebody.text(demand)).doesNotContain("<script>alert(1)");
    assertThat(answer(head, "yes", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(answer(head, "yes", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void itIsFoundAndStandsInTheWorkspace() {
    published("Přespání pro rodiny s dětmi", BILY_KOSTEL);
    assertThat(somebody.text("/hledani?q=přespání")).contains("href=\"" + demand + "\"");
    assertThat(somebody.text("/obce/" + BILY_KOSTEL)).contains("Přespání pro rodiny s dětmi");
    assertThat(somebody.text("/uzemi/obec/" + BILY_KOSTEL)).contains("/obce/" + BILY_KOSTEL);
    assertThat(somebody.text("/obce/563889")).contains("Dům vedle");
    assertThat(somebody.get("/obce/000000")).hasStatus(HttpStatus.NOT_FOUND);
  }

  private void speaksFor(String municipality) {
    sql.execute(
        "insert into network.municipality_office values (?, ?) on conflict (municipality_code)"
            + " do update set organisation_id = excluded.organisation_id",
        municipality,
        office.value());
  }

  private PersonId person(String name, Role role, OrganisationId organisation) {
    var person = people.account(name);
    people.grant(person, role, organisation);
    return person;
  }

  private String published(String title, String municipality) {
    var sent = official.post("/poptavky/obec/" + municipality, fields(title));
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    demand = Web.location(sent);
    return demand;
  }

  private static Object[] fields(String title) {
    return new Object[] {
      "title", title,
      "type", "AD",
      "measure", "LUZKA",
      "amount", "2",
      "from", "1. 10. 2027",
      "money", "350 000",
      "contact", "urad@obec.example",
      "due", "30. 4. 2027"
    };
  }

  private static Object[] with(Object[] fields, List<String> change) {
    var all = new ArrayList<>(List.of(fields));
    all.set(all.indexOf(change.getFirst()) + 1, change.getLast());
    return all.toArray();
  }

  private static ServiceContent with(ServiceContent content, AreaServed area) {
    return new ServiceContent(
        content.name(),
        content.registration(),
        content.clientele(),
        content.forms(),
        area,
        content.terms(),
        content.description(),
        content.easyRead(),
        content.contacts(),
        List.of());
  }

  private MvcTestResult answer(Web who, String kind, String amount) {
    return who.post(
        demand + "/odpoved",
        "provider",
        provider.value(),
        "answer",
        kind,
        "amount",
        amount,
        "terms",
        "jen do března");
  }

  private int lettersTo(String title, PersonId person) {
    return sql.fetch(
            "select 1 from notifications.message where subject like ? and person_id = ?",
            "%" + title,
            person.value())
        .size();
  }
}
