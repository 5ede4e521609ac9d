package org.spoluplan.people.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.people.db.Tables.ROLE_ASSIGNMENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.spoluplan.people.db.tables.records.RoleAssignmentRecord;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class DirectoryTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired People directory;
  @Autowired Organisations organisations;
  @Autowired DSLContext sql;

  @Test
  void aCoordinatorAddsAPersonWithTitles() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var family = "Malátný" + UUID.randomUUID().toString().substring(0, 6);
    var added =
        post(
            coordinator,
            "/lide",
            "titleBefore",
            "Ing.",
            "givenName",
            "Ondřej",
            "familyName",
            family,
            "titleAfter",
            "Ph.D.",
            "language",
            "cs");
    assertThat(added).hasStatus(303);
    assertThat(directory.search(family))
        .singleElement()
        .extracting(Person::fullName)
        .isEqualTo("Ing. Ondřej " + family + ", Ph.D.");
  }

  @Test
  void peopleAreFoundWithoutDiacriticsAndBySeveralWords() {
    var name = "Čeněk Šťovíček" + UUID.randomUUID().toString().substring(0, 6);
    var person = people.person(name);
    var typed = "stovicek" + name.substring(name.length() - 6) + " cen";
    assertThat(directory.search(typed.toUpperCase(Locale.ROOT)))
        .extracting(Person::id)
        .containsExactly(person);
    assertThat(directory.search("100%_" + typed)).isEmpty();
  }

  @Test
  void listsAreInCzechOrder() {
    var mark = UUID.randomUUID().toString().substring(0, 8);
    for (var family : new String[] {"Hora", "Chalupa", "Cihlář", "Čáp", "Ivan"}) {
      people.person("X" + mark + " " + family);
    }
    assertThat(directory.search(mark))
        .extracting(person -> person.name().family())
        .containsExactly("Cihlář", "Čáp", "Hora", "Chalupa", "Ivan");
  }

  @Test
  void whatWasTypedStaysWhenSomethingIsWrong() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    assertThat(
            post(
                coordinator,
                "/lide",
                "givenName",
                "Ludmila",
                "familyName",
                "",
                "email",
                "ludmila(a)example.org",
                "language",
                "cs"))
        .hasStatus(422)
        .bodyText()
        .contains("Ludmila", "ludmila(a)example.org", "Zadejte e-mail", "Tohle ještě vyplňte");
  }

  @Test
  void twoPeopleDoNotShareAnEmail() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var taken = people.email(people.person("Leopold Štolba")).toUpperCase(Locale.ROOT);
    assertThat(
            post(
                coordinator,
                "/lide",
                "givenName",
                "Leopold",
                "familyName",
                "Jiný",
                "email",
                taken,
                "language",
                "cs"))
        .hasStatus(422)
        .bodyText()
        .contains("Tento e-mail už má v adresáři někdo jiný", "Jiný");
  }

  @Test
  void theSecondToSaveIsToldAndLosesNothing() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var person = people.person("Leopold Štolba");
    var path = "/lide/" + person.value();
    assertThat(post(coordinator, path, changed("Leopold", "Dvořák"))).hasStatus(303);
    assertThat(post(coordinator, path, changed("Leopold", "Svoboda")))
        .hasStatus(409)
        .bodyText()
        .contains("Mezitím to změnil někdo jiný", "Svoboda", "Leopold Dvořák");
    assertThat(directory.get(person).name().family()).isEqualTo("Dvořák");
  }

  @Test
  void aPersonChangesOwnContactsButNotOwnName() {
    var person = people.account("Květa Najmanová");
    var fields = changed("Jiné", "Jméno");
    assertThat(post(person, "/lide/" + person.value(), fields)).hasStatus(303);
    assertThat(directory.get(person).fullName()).isEqualTo("Květa Najmanová");
    assertThat(get(person, "/lide/" + person.value())).bodyText().contains("603 123 456");
  }

  @Test
  void aHeadSeesAndChangesOnlyPeopleOfTheOwnOrganisation() {
    var home = people.organisation("Domov Nisa");
    var other = people.organisation("Klub Kotelna");
    var head = people.account("Ondřej Malátný");
    people.grant(head, Role.ORGANISATION_HEAD, home);
    var worker = people.person("Věra Zahradníčková");
    people.grant(worker, Role.ORGANISATION_WORKER, home);
    var stranger = people.person("Cizí Pracovník");
    people.grant(stranger, Role.ORGANISATION_WORKER, other);

    assertThat(get(head, "/lide"))
        .hasStatusOk()
        .bodyText()
        .contains("Zahradníčková")
        .doesNotContain("Cizí Pracovník");
    assertThat(get(head, "/lide/" + stranger.value())).hasStatus(403);
    assertThat(post(head, "/lide/" + worker.value(), changed("Věra", "Nová"))).hasStatus(303);
    assertThat(post(head, "/lide/" + stranger.value(), changed("A", "B"))).hasStatus(403);
    assertThat(grant(head, worker, "organisation_head", home)).hasStatus(303);
    assertThat(grant(head, worker, "organisation_worker", other)).hasStatus(403);
    assertThat(grant(head, worker, "coordinator", null)).hasStatus(403);
  }

  @Test
  void aCoordinatorNeitherMakesNorChangesAnAdministrator() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var administrator = people.account("Ota Správný", Role.ADMINISTRATOR);
    var person = people.person("Leopold Štolba");
    assertThat(grant(coordinator, person, "administrator", null)).hasStatus(403);
    assertThat(post(coordinator, "/lide/" + administrator.value(), changed("A", "B")))
        .hasStatus(403);
  }

  @Test
  void theEmailSomebodySignsInWithIsNotChangedByACoordinator() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var member = people.account("Leopold Štolba");
    var before = people.email(member);
    var fields = changed("Leopold", "Štolba", "email", "utocnik@example.org");
    assertThat(post(coordinator, "/lide/" + member.value(), fields)).hasStatus(303);
    assertThat(directory.get(member).email()).isEqualTo(before);
  }

  @Test
  void aRoleIsGivenOnceEndedAndTheEndTakenBack() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var organisation = people.organisation("Terénní program Nisa");
    var person = people.person("Leopold Štolba");
    assertThat(grant(coordinator, person, "organisation_worker", organisation)).hasStatus(303);
    assertThat(grant(coordinator, person, "organisation_worker", organisation))
        .hasStatus(409)
        .bodyText()
        .contains("V tomto období už tuto roli má");
    assertThat(organisations.of(person, java.time.LocalDate.of(2027, 3, 8))).hasSize(1);
    assertThat(get(coordinator, "/lide/" + person.value()))
        .bodyText()
        .contains("Terénní program Nisa", "od 8.\u00a03.\u00a02027");
  }

  @Test
  @Transactional
  void theLastAdministratorStays() {
    sql.update(ROLE_ASSIGNMENT)
        .set(ROLE_ASSIGNMENT.VALID_TO, ROLE_ASSIGNMENT.VALID_FROM)
        .where(ROLE_ASSIGNMENT.ROLE.eq("administrator"))
        .execute();
    var first = people.account("Ota Správný", Role.ADMINISTRATOR);
    end(first);
    assertThat(roleOf(first).getValidTo()).isNull();
    people.account("Eva Správná", Role.ADMINISTRATOR);
    end(first);
    assertThat(roleOf(first).getValidTo()).isEqualTo("2027-03-08");
  }

  private void end(PersonId person) {
    var role = roleOf(person).getId();
    assertThat(post(person, "/lide/" + person.value() + "/role/" + role + "/konec")).hasStatus(303);
  }

  private RoleAssignmentRecord roleOf(PersonId person) {
    return sql.selectFrom(ROLE_ASSIGNMENT)
        .where(ROLE_ASSIGNMENT.PERSON_ID.eq(person.value()))
        .fetchSingle();
  }

  @Test
  void anOrganisationNeedsAGoodIcoOrNone() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    assertThat(
            post(
                coordinator,
                "/organizace",
                "name",
                "Domov Nisa",
                "type",
                "provider",
                "ico",
                "70901509",
                "dataBox",
                "NE!"))
        .hasStatus(422)
        .bodyText()
        .contains("poslední číslice nesedí", "Datová schránka má sedm", "70901509");
    assertThat(
            post(
                coordinator,
                "/organizace",
                "name",
                "Kraj",
                "type",
                "region",
                "ico",
                "708 91 508",
                "dataBox",
                "c5kbvkw",
                "web",
                "kraj.example.cz"))
        .hasStatus(303);
    assertThat(organisations.find(new Ico("70891508"))).isPresent();
    assertThat(post(coordinator, "/organizace", "name", "X", "type", "other", "ico", "70891508"))
        .hasStatus(422)
        .bodyText()
        .contains("Organizace s tímto IČO už v adresáři je");
  }

  @Test
  void theTakenAwayListRunsNoFormula() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var mark = "=HYPERLINK" + UUID.randomUUID().toString().substring(0, 6);
    people.person("Zlý " + mark);
    assertThat(get(coordinator, "/lide.csv?q=" + mark.substring(1)))
        .hasStatusOk()
        .hasContentType("text/csv;charset=UTF-8")
        .bodyText()
        .startsWith("\uFEFF")
        .contains(";'" + mark + ";");
  }

  @Test
  void nobodySeesTheDirectoryWithoutSigningIn() {
    for (var path : new String[] {"/lide", "/lide.csv", "/organizace", "/lide/novy"}) {
      assertThat(mvc.get().uri(path))
          .hasStatus(303)
          .hasHeader("Location", "/prihlaseni?zpet=" + path.replace("/", "%2F"));
    }
    assertThat(get(people.account("Obyčejný Člen"), "/lide")).hasStatus(403);
  }

  @Test
  void theCoordinatorOfATownKeepsTheCardsOfAllItWorksWith() {
    var mark = "X" + UUID.randomUUID().toString().substring(0, 6);
    var group = town.group("Rodiny s dětmi");
    var coordinator = people.account("Jana Vrbická");
    people.grant(coordinator, Role.COORDINATOR, group.town());
    var clerk = people.account("Ondřej Malátný" + mark);
    people.grant(clerk, Role.ORGANISATION_HEAD, group.town());
    var member = group.member("Leopold Štolba" + mark, people.organisation("Klub rodičů"));
    var elsewhere = town.group("Senioři jinde").member("Blanka Horáčková" + mark);
    var fresh = people.person("Nový Příchozí" + mark);

    assertThat(get(coordinator, "/lide?q=" + mark))
        .bodyText()
        .contains(card(member), card(clerk), card(fresh))
        .doesNotContain(card(elsewhere));
    assertThat(get(coordinator, card(member))).hasStatusOk();
    assertThat(get(coordinator, card(fresh))).hasStatusOk();
    assertThat(get(coordinator, card(elsewhere))).hasStatus(403);
    assertThat(post(coordinator, card(member), changed("Leopold", "Štolba" + mark))).hasStatus(303);
    assertThat(get(clerk, card(member))).as("colleagues of the coordinator").hasStatus(403);
    assertThat(get(clerk, "/lide?q=" + mark)).bodyText().doesNotContain(card(member), card(fresh));
  }

  @Test
  void theCoordinatorOfATownAddsPeopleAndOrganisations() {
    var coordinator = people.account("Jana Vrbická");
    people.grant(coordinator, Role.COORDINATOR, people.organisation("Město Lípová"));
    assertThat(get(coordinator, "/lide")).bodyText().contains("Přidat člověka");
    var added =
        post(coordinator, "/lide", "givenName", "Ota", "familyName", "Nový", "language", "cs");
    assertThat(added).hasStatus(303);
    assertThat(get(coordinator, Web.location(added))).hasStatusOk();
    assertThat(get(coordinator, Web.location(added) + "/pristup"))
        .bodyText()
        .contains("Pozvat k přihlášení");
    var founded = post(coordinator, "/organizace", "name", "Klub Nisa", "type", "provider");
    assertThat(founded).hasStatus(303);
    assertThat(get(coordinator, Web.location(founded) + "/upravit")).hasStatusOk();
    var worker = people.account("Věra Zahradníčková");
    people.grant(worker, Role.ORGANISATION_HEAD, people.organisation("Domov Nisa"));
    assertThat(get(worker, "/lide/novy")).hasStatus(403);
  }

  @Test
  void aCoordinatorIsGivenOneTownOrTheWholeRegion() {
    var administrator = people.account("Ota Správný", Role.ADMINISTRATOR);
    var lipova = people.organisation("Město Lípová");
    var person = people.person("Jana Vrbická");
    assertThat(grant(administrator, person, "coordinator", lipova)).hasStatus(303);
    assertThat(get(administrator, card(person))).bodyText().contains("koordinátor", "Město Lípová");
    assertThat(get(administrator, card(person) + "/role"))
        .bodyText()
        .contains("bez organizace koordinuje celé území", "Zastupitel");
  }

  @Test
  void aPersonsPageSaysInWhichBodiesTheyAre() {
    var administrator = people.account("Ota Správný", Role.ADMINISTRATOR);
    var group = town.group("Rodiny s dětmi");
    var member = group.member("Leopold Štolba");
    assertThat(get(administrator, card(member)))
        .bodyText()
        .contains("/skupiny/" + group.id().value(), "Rodiny s dětmi", "člen");
    assertThat(get(member, card(member))).bodyText().contains("Rodiny s dětmi");
  }

  private static String card(PersonId person) {
    return "/lide/" + person.value();
  }

  private MvcTestResult get(PersonId who, String path) {
    return mvc.get().uri(path).with(user(who.value().toString())).exchange();
  }

  private MvcTestResult post(PersonId who, String path, String... fields) {
    var request = mvc.post().uri(path).with(user(who.value().toString())).with(csrf());
    for (var i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  private MvcTestResult grant(
      PersonId who, PersonId to, String role, @Nullable OrganisationId where) {
    return post(
        who,
        "/lide/" + to.value() + "/role",
        "role",
        role,
        "organizace",
        where == null ? "" : where.value().toString(),
        "from",
        "2027-03-08");
  }

  private static String[] changed(String given, String family, String... more) {
    var fields =
        new java.util.ArrayList<>(
            java.util.List.of(
                "version", "0",
                "givenName", given,
                "familyName", family,
                "phone", "603 123 456",
                "language", "cs"));
    fields.addAll(java.util.List.of(more));
    return fields.toArray(String[]::new);
  }
}
