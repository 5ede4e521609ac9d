package org.spoluplan.network.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.network.SampleServices.shelter;
import static org.spoluplan.notifications.db.Tables.MESSAGE;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class RemindingTest {

  private static final Pattern LINK = Pattern.compile("/overeni/\\S+");

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Services services;
  @Autowired Reminding reminding;
  @Autowired ReportedChanges changes;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  @Autowired ApplicationContext application;

  private SampleServices samples;
  private OrganisationId organisation;
  private PersonId person;
  private ServiceId id;

  @BeforeEach
  void aShelterAndSomebodyWhoWorksThere() {
    samples = new SampleServices(application);
    organisation = people.organisation("Dům Lípa, z. s.");
    person = people.account("Jitka Ověřená");
    people.grant(person, Role.ORGANISATION_WORKER, organisation);
    id = samples.add(organisation, shelter("Azylový dům Lípa"));
  }

  /// Letters of the future would stand above those of other tests.
  @AfterEach
  void now() {
    clock.reset();
    sql.deleteFrom(MESSAGE).where(MESSAGE.CREATED_AT.gt(clock.instant())).execute();
  }

  @Test
  void afterNinetyDaysPeopleAreAskedAndThenNotTooOften() {
    pass(89);
    assertThat(letters()).isEmpty();
    pass(1);
    assertThat(letters()).hasSize(1);
    pass(13);
    assertThat(letters()).as("two weeks have not passed").hasSize(1);
    pass(1);
    assertThat(letters()).hasSize(2);
  }

  @Test
  void oneLetterAsksAboutAllServicesOfThePerson() {
    samples.add(organisation, shelter("Noclehárna Lípa"));
    pass(90);
    assertThat(letters())
        .singleElement()
        .satisfies(
            body ->
                assertThat(body)
                    .contains("Azylový dům Lípa", "Noclehárna Lípa")
                    .contains("Podíváte se na ně?"));
  }

  @Test
  void whereNobodyIsInTheDirectoryThePublicAddressIsAsked() {
    var name = "Neznámí " + id.value();
    samples.addOfStranger(name, shelter("Dům bez lidí"));
    pass(90);
    assertThat(
            sql.selectFrom(MESSAGE).where(MESSAGE.RECIPIENT_NAME.eq(name)).fetch(MESSAGE.RECIPIENT))
        .containsExactly("dum@example.org");
  }

  @Test
  void openingTheLinkConfirmsNothingAndOnePressDoes() {
    pass(90);
    var link = link();
    assertThat(get(link)).hasStatusOk().bodyText().contains("Platí to ještě? Azylový dům Lípa");
    assertThat(services.get(id).upkeep().verifiedAt()).as("mail filters open links").isNull();
    assertThat(post(link)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(services.get(id).upkeep().verifiedAt()).isEqualTo(clock.instant());
    assertThat(services.get(id).upkeep().verifiedBy()).isEqualTo(person);
    assertThat(post(link)).as("twice is harmless").hasStatus(HttpStatus.SEE_OTHER);
    pass(89);
    assertThat(letters()).hasSize(1);
  }

  @Test
  void whatHasChangedIsWrittenInWordsAndWaitsUntilSomebodyCorrectsIt() {
    pass(90);
    var link = link();
    for (int i = 0; i < 2; i++) post(link, "changed", "true", "note", "Od dubna jen do tří.");
    var worker = Web.of(mvc, person);
    var mine = worker.text("/moje-sluzby");
    assertThat(mine).containsOnlyOnce("Od dubna jen do tří.").contains("zatím nikdo neověřil");
    assertThat(worker.text("/")).contains("Služba hlásí změnu", "Azylový dům Lípa");
    assertThat(worker.text("/sluzby/" + id.value() + "/upravit")).contains("Od dubna jen do tří.");
    worker.post("/sluzby/" + id.value() + "/overit", "version", services.get(id).version());
    assertThat(worker.text("/moje-sluzby"))
        .doesNotContain("Od dubna jen do tří.")
        .contains("ověřeno", "Jitka Ověřená");
  }

  @Test
  void aReportIsSettledByOnePressOrBySavingTheEntry() {
    pass(90);
    var link = link();
    var worker = Web.of(mvc, person);
    post(link, "changed", "true", "note", "Nový telefon.");
    worker.post("/sluzby/" + id.value() + "/hlaseni");
    assertThat(worker.text("/moje-sluzby")).doesNotContain("Nový telefon.");
    post(link, "changed", "true", "note", "Nový e-mail.");
    var edit = "/sluzby/" + id.value() + "/upravit";
    worker.post(edit, SampleServices.sent(worker.text(edit), edit));
    assertThat(worker.text("/moje-sluzby")).doesNotContain("Nový e-mail.");
    assertThat(worker.text("/")).doesNotContain("Služba hlásí změnu");
  }

  @Test
  void whereNobodyOfTheServiceCanSignInWhoeverCoordinatesTheTerritoryHasTheReport() {
    var away = people.organisation("Dům bez účtu");
    people.grant(people.person("Běla Nepřihlášená"), Role.ORGANISATION_WORKER, away);
    id = samples.add(away, shelter("Azylový dům bez účtu"));
    changes.add(new ReportedChange(id, null, "Přestěhovali jsme se.", clock.instant()));
    var keeper = people.account("Klára Krajová");
    people.grant(keeper, Role.COORDINATOR, people.region("CZ051"));
    assertThat(Web.of(mvc, keeper).text("/"))
        .contains("Služba hlásí změnu", "Azylový dům bez účtu");
    assertThat(Web.of(mvc, person).text("/")).doesNotContain("Azylový dům bez účtu");
  }

  @Test
  void theLinkNamesWhoConfirmsAndAsksAboutAllThatMatters() {
    pass(90);
    var link = link();
    assertThat(get(link))
        .bodyText()
        .contains("Jitka Ověřená", "pro ženy s dětmi", "pro muže", "od 18 let", "do 64 let")
        .contains("10\u00a0lůžek", "Liberec", "Volno teď");
    post(link);
    assertThat(
            sql.fetchValue(
                "select actor from access.audit_entry where act = 'verification.verify'"
                    + " and details = 'by=link' order by seq desc limit 1"))
        .isEqualTo(person.value());
  }

  @Test
  void aReportWithoutWordsIsAskedFor() {
    pass(90);
    assertThat(post(link(), "changed", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void anOldLinkConfirmsNothingAndSaysSo() {
    pass(90);
    var link = link();
    clock.pass(Duration.ofDays(60));
    assertThat(get(link)).bodyText().contains("Tenhle odkaz už neplatí");
    post(link);
    assertThat(services.get(id).upkeep().verifiedAt()).isNull();
    assertThat(get("/overeni/vymyslene")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void whatChangedSinceThePageWasOpenedIsNotConfirmedUnseen() {
    pass(90);
    var link = link();
    var answer = post(link, "version", services.get(id).version() - 1);
    assertThat(answer).hasStatus(HttpStatus.CONFLICT);
    assertThat(services.get(id).upkeep().verifiedAt()).isNull();
  }

  @Test
  void coordinatorsDecideWhenPeopleAreAsked() {
    var coordinator = Web.of(mvc, people.account("Vlasta Pečlivá", Role.COORDINATOR));
    var path = "/moje-sluzby/pripominky";
    try {
      set(coordinator, path, "30");
      pass(30);
      assertThat(letters()).hasSize(1);
    } finally {
      set(coordinator, path, "90");
    }
  }

  @Test
  void aCoordinatorFindsTheUnverifiedOnesOfAProvider() {
    var coordinator = Web.of(mvc, people.account("Vlasta Hledavá", Role.COORDINATOR));
    var verified = samples.add(people.organisation("Dům Javor"), shelter("Javorový dům"));
    coordinator.post("/sluzby/" + verified.value() + "/overit", "version", "1");
    assertThat(coordinator.text("/moje-sluzby?q=javor")).contains("Javorový dům", "Vlasta Hledavá");
    assertThat(coordinator.text("/moje-sluzby?q=javor&neoverene=true"))
        .doesNotContain("Javorový dům");
  }

  @Test
  void everybodySeesTheirOwnServicesOnly() {
    samples.add(people.organisation("Cizí"), shelter("Cizí azylový dům"));
    assertThat(Web.of(mvc, person).text("/moje-sluzby"))
        .contains("Azylový dům Lípa", "1 služba")
        .doesNotContain("Cizí azylový dům");
  }

  private void set(Web coordinator, String path, String days) {
    coordinator.post(path, SampleServices.sent(coordinator.text(path), path, "after", days));
  }

  private void pass(int days) {
    clock.pass(Duration.ofDays(days));
    reminding.remind();
  }

  private List<String> letters() {
    return sql.selectFrom(MESSAGE)
        .where(MESSAGE.PERSON_ID.eq(person.value()))
        .orderBy(MESSAGE.ID)
        .fetch(MESSAGE.BODY);
  }

  private String link() {
    var found = LINK.matcher(letters().getLast());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).exchange();
  }

  private MvcTestResult post(String path, Object... fields) {
    var request = mvc.post().uri(path).with(SecurityMockMvcRequestPostProcessors.csrf());
    var version = String.valueOf(services.get(id).version());
    var given = List.of(fields).contains("version");
    if (!given) request.param("version", version);
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i].toString(), Objects.toString(fields[i + 1]));
    }
    return request.exchange();
  }
}
