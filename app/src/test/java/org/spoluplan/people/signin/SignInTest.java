package org.spoluplan.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.people.db.Tables.LOGIN_ATTEMPT;
import static org.spoluplan.people.db.Tables.SESSION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SignInTest {

  private static final String PASSWORD = "kolotoč deštník brambora";

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  @Autowired JdbcIndexedSessionRepository sessions;

  private int nextAddress = Math.abs(UUID.randomUUID().hashCode() % 1_000_000);

  @AfterEach
  void backToTheDay() {
    clock.reset();
  }

  @Test
  void aPersonSignsInAndIsTakenWhereTheyWereGoing() {
    var person = owner();
    var before = mvc.get().uri("/ucet").exchange();
    assertThat(before).hasStatus(303).hasHeader("Location", "/prihlaseni?zpet=%2Fucet");
    var done =
        mvc.post()
            .uri("/prihlaseni")
            .with(csrf())
            .param("email", people.email(person))
            .param("password", PASSWORD)
            .param("zpet", "/ucet")
            .exchange();
    assertThat(done).hasStatus(303).hasHeader("Location", "/ucet");
    assertThat(mvc.get().uri("/ucet").cookie(session(done)).exchange())
        .hasStatusOk()
        .bodyText()
        .contains("Jana Vrbická", "právě tady");
  }

  @Test
  void nobodyIsLedToAnotherSite() {
    for (var path : List.of("//jinde.example", "https://jinde.example", "/\\jinde.example")) {
      var done =
          mvc.post()
              .uri("/prihlaseni")
              .with(csrf())
              .param("email", people.email(owner()))
              .param("password", PASSWORD)
              .param("zpet", path)
              .exchange();
      assertThat(done).hasStatus(303).hasHeader("Location", "/");
    }
  }

  @Test
  void theSessionOfBeforeSigningInIsNotTheOneAfter() {
    var cookie = cookie(planted(sessions));
    var done = signIn(people.email(owner()), PASSWORD, address(), cookie);
    assertThat(done).hasStatus(303);
    assertThat(mvc.get().uri("/ucet").cookie(cookie).exchange()).hasStatus(303);
    assertThat(mvc.get().uri("/ucet").cookie(session(done)).exchange()).hasStatusOk();
  }

  private static <S extends Session> String planted(SessionRepository<S> sessions) {
    var session = sessions.createSession();
    session.setAttribute("kept", "from before");
    sessions.save(session);
    return session.getId();
  }

  @Test
  void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() {
    var wrong = signIn(people.email(owner()), "úplně jiné heslo tady", address());
    var unknown = signIn("nikdo@example.org", "úplně jiné heslo tady", address());
    assertThat(wrong).hasStatus(422).bodyText().contains("E-mail nebo heslo nesouhlasí");
    assertThat(unknown).hasStatus(422).bodyText().contains("E-mail nebo heslo nesouhlasí");
    assertThat(unknown).bodyText().contains("nikdo@example.org");
  }

  @Test
  void fiveFailuresMeanWaitingThereButNotElsewhere() {
    var email = people.email(owner());
    var office = address();
    for (var i = 0; i < 5; i++) assertThat(signIn(email, "špatně" + i, office)).hasStatus(422);
    assertThat(signIn(email, PASSWORD, office))
        .hasStatus(429)
        .hasHeader("Retry-After", "900")
        .bodyText()
        .contains("Zkuste to znovu za 15 minut", email);
    assertThat(signIn(email, PASSWORD, address())).hasStatus(303);
    clock.pass(Duration.ofMinutes(15));
    assertThat(signIn(email, PASSWORD, office)).hasStatus(303);
  }

  @Test
  void noAttackLocksTheOwnerOutOfTheirOwnDevice() {
    var email = people.email(owner());
    var home = address();
    var device = device(signIn(email, PASSWORD, home));
    for (var i = 0; i < 12; i++) signIn(email, "útok", home);
    for (var i = 0; i < 30; i++) signIn(email, "útok", address());
    assertThat(signIn(email, PASSWORD, home)).hasStatus(429);
    assertThat(signIn(email, PASSWORD, home, device)).hasStatus(303);
    assertThat(signIn(email, PASSWORD, address())).as("elsewhere, first try").hasStatus(303);
  }

  @Test
  void aKnownDeviceHasAFewAttemptsOfItsOwnToo() {
    var email = people.email(owner());
    var device = device(signIn(email, PASSWORD, address()));
    for (var i = 0; i < 10; i++) {
      assertThat(signIn(email, "spletl" + i, address(), device)).hasStatus(422);
    }
    assertThat(signIn(email, PASSWORD, address(), device)).hasStatus(429);
  }

  @Test
  void aLoginGuessedAtFromManyPlacesHasTwoAttemptsPerPlace() {
    var email = people.email(owner());
    for (var i = 0; i < 20; i++) signIn(email, "útok", address());
    var bot = address();
    assertThat(signIn(email, "útok", bot)).hasStatus(422);
    assertThat(signIn(email, "útok", bot)).hasStatus(422);
    assertThat(signIn(email, PASSWORD, bot)).hasStatus(429);
  }

  @Test
  void aHundredAttemptsAtOnceAreNoWayAround() throws Exception {
    var email = people.email(owner());
    var place = address();
    var tasks = new ArrayList<Callable<Integer>>();
    for (var i = 0; i < 30; i++) {
      tasks.add(() -> signIn(email, "naráz", place).getResponse().getStatus());
    }
    var looked = 0;
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(tasks)) if (answer.get() == 422) looked++;
    }
    assertThat(looked).isEqualTo(5);
  }

  @Test
  void attemptsAreKeptWithoutLoginsAndAddresses() {
    var place = address();
    signIn("nekdo@example.org", "něco špatného", place);
    var kept = sql.selectFrom(LOGIN_ATTEMPT).fetch().formatCSV();
    assertThat(kept).doesNotContain("nekdo", place);
  }

  @Test
  void signingOutEndsTheSession() {
    var done = signIn(people.email(owner()), PASSWORD, address());
    var session = session(done);
    assertThat(mvc.post().uri("/odhlaseni").with(csrf()).cookie(session).exchange()).hasStatus(302);
    assertThat(mvc.get().uri("/ucet").cookie(session).exchange()).hasStatus(303);
  }

  @Test
  void sessionsAreListedAndEndedOneByOneAndAllOthersAtOnce() {
    var email = people.email(owner());
    var here = session(signIn(email, PASSWORD, address()));
    var phone = session(signIn(email, PASSWORD, address()));
    var work = session(signIn(email, PASSWORD, address()));
    var page = mvc.get().uri("/ucet").cookie(here).exchange();
    assertThat(page).bodyText().contains("Odhlásit všechna ostatní zařízení");
    var text = text(page);
    assertThat(text).doesNotContain(here.getValue());
    var handle = text.replaceAll("(?s).*?/ucet/prihlaseni/([0-9a-f]{24})/konec.*", "$1");

    mvc.post().uri("/ucet/prihlaseni/" + handle + "/konec").with(csrf()).cookie(here).exchange();
    var left = 0;
    for (var other : List.of(phone, work)) if (open(other)) left++;
    assertThat(left).isEqualTo(1);

    mvc.post().uri("/ucet/prihlaseni/konec").with(csrf()).cookie(here).exchange();
    assertThat(open(here)).isTrue();
    assertThat(open(phone) || open(work)).isFalse();
  }

  @Test
  void changingThePasswordSignsOutEverywhereElse() {
    var email = people.email(owner());
    var here = session(signIn(email, PASSWORD, address()));
    var other = session(signIn(email, PASSWORD, address()));
    assertThat(change(here, "špatné současné", "zcela nová věta o moři"))
        .hasStatus(422)
        .bodyText()
        .contains("Současné heslo nesouhlasí");
    assertThat(change(here, PASSWORD, "krátké")).hasStatus(422).bodyText().contains("12 znaků");
    assertThat(change(here, PASSWORD, "zcela nová věta o moři")).hasStatus(303);
    assertThat(open(here)).isTrue();
    assertThat(open(other)).isFalse();
    assertThat(signIn(email, PASSWORD, address())).hasStatus(422);
    assertThat(signIn(email, "zcela nová věta o moři", address())).hasStatus(303);
  }

  @Test
  void overTlsCookiesAreSecureAndTheBrowserStaysThere() {
    var page = mvc.get().uri("/prihlaseni").secure(true).exchange();
    assertThat(page).headers().containsHeader("Strict-Transport-Security");
    var done =
        mvc.post()
            .uri("/prihlaseni")
            .secure(true)
            .with(csrf())
            .param("email", people.email(owner()))
            .param("password", PASSWORD)
            .exchange();
    for (var cookie : List.of(session(done), device(done))) {
      assertThat(cookie.getSecure()).isTrue();
      assertThat(cookie.isHttpOnly()).isTrue();
    }
    assertThat(page)
        .headers()
        .hasValue(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self';"
                + " frame-ancestors 'none'; base-uri 'none'");
  }

  @Test
  void endedSessionsAreSweptAway() {
    var session = session(signIn(people.email(owner()), PASSWORD, address()));
    var own = SESSION.SESSION_ID.eq(id(session));
    sql.update(SESSION).set(SESSION.EXPIRY_TIME, 0L).where(own).execute();
    sessions.cleanUpExpiredSessions();
    assertThat(sql.fetchExists(SESSION, own)).isFalse();
  }

  private PersonId owner() {
    return people.accountWithPassword("Jana Vrbická", PASSWORD);
  }

  /// A place nobody has signed in from yet.
  private String address() {
    nextAddress++;
    return "10."
        + nextAddress / 65536 % 256
        + "."
        + nextAddress / 256 % 256
        + "."
        + nextAddress % 256;
  }

  private MvcTestResult signIn(String email, String password, String address, Cookie... cookies) {
    var request =
        mvc.post()
            .uri("/prihlaseni")
            .with(csrf())
            .with(
                r -> {
                  r.setRemoteAddr(address);
                  return r;
                })
            .param("email", email)
            .param("password", password);
    return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
  }

  private MvcTestResult change(Cookie session, String present, String password) {
    return mvc.post()
        .uri("/ucet/heslo")
        .with(csrf())
        .cookie(session)
        .param("present", present)
        .param("password", password)
        .exchange();
  }

  private boolean open(Cookie session) {
    return mvc.get().uri("/ucet").cookie(session).exchange().getResponse().getStatus() == 200;
  }

  private static String text(MvcTestResult result) {
    return new String(
        result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Cookie session(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
  }

  private static Cookie device(MvcTestResult result) {
    return Objects.requireNonNull(result.getResponse().getCookie("device"));
  }

  private static Cookie cookie(String id) {
    return new Cookie(
        "SESSION",
        java.util.Base64.getEncoder()
            .encodeToString(id.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static String id(Cookie session) {
    return new String(
        java.util.Base64.getDecoder().decode(session.getValue()),
        java.nio.charset.StandardCharsets.UTF_8);
  }
}
