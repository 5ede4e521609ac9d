package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.spoluplan.people.db.Tables.KNOWN_DEVICE;
import static org.spoluplan.people.db.Tables.ONE_TIME_LINK;
import static org.spoluplan.people.db.Tables.PASSKEY;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actors;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Secret;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class LinksTest {

  private static final String PASSWORD = "kolotoč deštník brambora";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  @Autowired OneTimeLinks links;
  @Autowired Accounts accounts;
  @Autowired Actors actors;
  @Autowired Beginning beginning;

  @AfterEach
  void backToTheDay() {
    clock.reset();
  }

  @Test
  void anInvitedPersonChoosesAPasswordAndIsInOnce() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var invited = people.person("Leopold Štolba");
    var path = linkShown(post(coordinator, "/lide/" + invited.value() + "/pozvanka"));
    assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().contains("Leopold Štolba");
    assertThat(mvc.get().uri(path)).as("looking does not use it up").hasStatusOk();
    assertThat(choose(path, "krátké"))
        .hasStatus(422)
        .bodyText()
        .contains("Napište aspoň 12 znaků")
        .doesNotContain("krátké\"");
    assertThat(choose(path, PASSWORD)).hasStatus(303);
    assertThat(actors.of(invited).isSignedIn()).isTrue();
    assertThat(choose(path, "jiná dlouhá věta o lese")).hasStatus(410);
    assertThat(post(coordinator, "/lide/" + invited.value() + "/pozvanka"))
        .hasStatus(409)
        .bodyText()
        .contains("Tento člověk už účet má");
  }

  @Test
  void withoutMailThePageSaysSoAndAnAdministratorHandsALinkOver() {
    var forgetful = people.accountWithPassword("Květa Najmanová", "staré heslo na papírku");
    assertThat(mvc.get().uri("/zapomenute-heslo"))
        .bodyText()
        .contains("nemá nastavenou poštu", "správci")
        .doesNotContain("Poslat odkaz");
    assertThat(mvc.post().uri("/zapomenute-heslo").with(csrf()).param("email", "kdo@example.org"))
        .hasStatusOk()
        .bodyText()
        .contains("nemá nastavenou poštu");

    var renewing = "/lide/" + forgetful.value() + "/nove-heslo";
    assertThat(post(people.account("Jana Vrbická", Role.COORDINATOR), renewing)).hasStatus(403);
    var administrator = people.account("Ota Správný", Role.ADMINISTRATOR);
    var path = linkShown(post(administrator, renewing));
    assertThat(choose(path, PASSWORD)).hasStatus(303);
    assertThat(choose(path, PASSWORD)).hasStatus(410);
    assertThat(post(administrator, "/lide/" + people.person("Bez Účtu").value() + "/nove-heslo"))
        .hasStatus(409);
  }

  @Test
  void aNewInvitationEndsTheOldOneAndAWeekEndsAny() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var invited = people.person("Leopold Štolba");
    var first = linkShown(post(coordinator, "/lide/" + invited.value() + "/pozvanka"));
    var second = linkShown(post(coordinator, "/lide/" + invited.value() + "/pozvanka"));
    assertThat(mvc.get().uri(first)).hasStatus(410);
    clock.pass(Duration.ofDays(7).minusMinutes(1));
    assertThat(mvc.get().uri(second)).hasStatusOk();
    clock.pass(Duration.ofMinutes(2));
    assertThat(choose(second, PASSWORD)).hasStatus(410);
  }

  @Test
  void onlyTheHashOfASecretIsKept() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var invited = people.person("Leopold Štolba");
    var path = linkShown(post(coordinator, "/lide/" + invited.value() + "/pozvanka"));
    var secret = path.substring(path.lastIndexOf('/') + 1);
    var row =
        sql.selectFrom(ONE_TIME_LINK)
            .where(ONE_TIME_LINK.PERSON_ID.eq(invited.value()))
            .fetchSingle();
    assertThat(new String(row.getSecretHash(), StandardCharsets.ISO_8859_1)).doesNotContain(secret);
    assertThat(row.getSecretHash()).isEqualTo(new Secret(secret).hash());
  }

  @Test
  void whoeverInvitesMustBePermittedWhereverThePersonIsSomebody() {
    var home = people.organisation("Domov Nisa");
    var other = people.organisation("Klub Kotelna");
    var head = people.account("Ondřej Malátný");
    people.grant(head, Role.ORGANISATION_HEAD, home);
    var own = people.person("Věra Zahradníčková");
    people.grant(own, Role.ORGANISATION_WORKER, home);
    var ofTwo = people.person("Petr Dvojí");
    people.grant(ofTwo, Role.ORGANISATION_WORKER, home);
    people.grant(ofTwo, Role.ORGANISATION_HEAD, other);
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var administrator = people.person("Budoucí Správce");
    people.grant(administrator, Role.ADMINISTRATOR, null);

    assertThat(post(head, "/lide/" + own.value() + "/pozvanka")).hasStatusOk();
    assertThat(post(head, "/lide/" + ofTwo.value() + "/pozvanka")).hasStatus(403);
    assertThat(post(coordinator, "/lide/" + ofTwo.value() + "/pozvanka")).hasStatusOk();
    assertThat(post(coordinator, "/lide/" + administrator.value() + "/pozvanka")).hasStatus(403);
  }

  @Test
  void atMostThreeLettersAnHourGoToOneMailbox(@Autowired ForgettingPassword forgetting) {
    var owner = people.accountWithPassword("Jana Vrbická", PASSWORD);
    for (var i = 0; i < 10; i++) forgetting.request(people.email(owner));
    assertThat(lettersTo(owner)).isEqualTo(3);
  }

  @Test
  void aNewPasswordByLinkReplacesTheOldOne() {
    var owner = people.accountWithPassword("Jana Vrbická", PASSWORD);
    var secret = Secret.random();
    links.add(secret, LinkPurpose.NEW_PASSWORD, owner);
    var path = "/nove-heslo/" + secret.text();
    assertThat(mvc.get().uri("/vstup/" + secret.text())).as("of another kind").hasStatus(410);
    assertThat(choose(path, "zcela nová věta o moři")).hasStatus(303);
    assertThat(signIn(owner, PASSWORD)).hasStatus(422);
    assertThat(signIn(owner, "zcela nová věta o moři")).hasStatus(303);
  }

  @Test
  void aSwitchedOffAccountIsSignedOutAtOnceAndNoLinkOpensIt() {
    var coordinator = people.account("Jana Vrbická", Role.COORDINATOR);
    var member = people.accountWithPassword("Leopold Štolba", PASSWORD);
    var session =
        Objects.requireNonNull(signIn(member, PASSWORD).getResponse().getCookie("SESSION"));
    assertThat(post(coordinator, "/lide/" + member.value() + "/pristup/vypnout")).hasStatus(303);
    assertThat(mvc.get().uri("/ucet").cookie(session).exchange()).hasStatus(303);
    assertThat(signIn(member, PASSWORD)).hasStatus(422);
    var secret = Secret.random();
    links.add(secret, LinkPurpose.NEW_PASSWORD, member);
    assertThat(choose("/nove-heslo/" + secret.text(), "zcela nová věta o moři")).hasStatus(410);
    assertThat(post(coordinator, "/lide/" + member.value() + "/pristup/zapnout")).hasStatus(303);
    assertThat(signIn(member, PASSWORD)).hasStatus(303);
    assertThat(post(coordinator, "/lide/" + coordinator.value() + "/pristup/vypnout"))
        .hasStatus(403);
  }

  @Test
  @Transactional
  void theFirstAdministratorComesByThePrintedLinkOnce() {
    assertThat(beginning.link()).as("somebody can sign in already").isEmpty();
    for (var table : new org.jooq.Table<?>[] {KNOWN_DEVICE, PASSKEY, ACCOUNT}) {
      sql.deleteFrom(table).execute();
    }
    var old = beginning.link().orElseThrow();
    var link = beginning.link().orElseThrow();
    assertThat(link).startsWith("http://localhost:8080/zacit/");
    assertThat(mvc.get().uri(path(old))).hasStatus(410);
    assertThat(mvc.get().uri(path(link))).hasStatusOk().bodyText().contains("První správce");
    var email = UUID.randomUUID() + "@example.org";
    assertThat(begin(link, email, "krátké")).hasStatus(422).bodyText().contains("Ota", email);
    assertThat(begin(link, email, PASSWORD)).hasStatus(303);
    var account = accounts.findByEmail(email).orElseThrow();
    assertThat(account.ready()).isTrue();
    assertThat(account.roles()).extracting(held -> held.role()).containsExactly(Role.ADMINISTRATOR);
    assertThat(begin(link, "dalsi@example.org", PASSWORD)).hasStatus(410);
    assertThat(beginning.link()).isEmpty();
  }

  private MvcTestResult begin(String link, String email, String password) {
    return mvc.post()
        .uri(path(link))
        .with(csrf())
        .param("givenName", "Ota")
        .param("familyName", "Správný")
        .param("email", email)
        .param("password", password)
        .exchange();
  }

  private static String path(String link) {
    return link.substring(link.indexOf("/zacit/"));
  }

  private int lettersTo(PersonId person) {
    return sql.fetchCount(ONE_TIME_LINK, ONE_TIME_LINK.PERSON_ID.eq(person.value()));
  }

  private MvcTestResult post(PersonId who, String path) {
    return mvc.post().uri(path).with(user(who.value().toString())).with(csrf()).exchange();
  }

  private MvcTestResult choose(String path, String password) {
    return mvc.post().uri(path).with(csrf()).param("password", password).exchange();
  }

  private MvcTestResult signIn(PersonId person, String password) {
    return mvc.post()
        .uri("/prihlaseni")
        .with(csrf())
        .with(
            request -> {
              request.setRemoteAddr("198.51.100." + Math.abs(person.hashCode() % 250));
              return request;
            })
        .param("email", people.email(person))
        .param("password", password)
        .exchange();
  }

  private static String linkShown(MvcTestResult result) {
    assertThat(result).hasStatusOk();
    var text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    return text.replaceAll(
        "(?s).*value=\"http://localhost:8080(/(?:vstup|nove-heslo)/[^\"]+)\".*", "$1");
  }
}
