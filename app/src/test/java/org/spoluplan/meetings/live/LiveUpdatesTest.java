package org.spoluplan.meetings.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.Application;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.RollChanged;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// Over a real connection, because that is what breaks.
@SpringBootTest(
    classes = Application.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "spoluplan.schedule=false")
@Import(TestClock.class)
@DirtiesContext
class LiveUpdatesTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofMillis(500);
  private static final String PASSWORD = "tři koně v dešti";

  @LocalServerPort int port;
  @Autowired DSLContext sql;
  @Autowired PasswordEncoder passwords;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired LiveUpdates updates;

  private final UUID body = UUID.randomUUID();
  private final MeetingId meeting = new MeetingId(UUID.randomUUID());

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    var postgres = TestDatabase.postgres();
    registry.add("spring.datasource.url", postgres::jdbcUrl);
    registry.add("spring.datasource.username", postgres::user);
    registry.add("spring.datasource.password", postgres::password);
  }

  @BeforeEach
  void aMeetingRuns() {
    sql.execute(
        "insert into meetings.body (id, type_code, name) values (?, 'working_group', 'Skupina')",
        body);
    sql.execute(
        """
        insert into meetings.meeting (id, body_id, form, status, held_on, open_to_public, opened_at)
        values (?, ?, 'hybrid', 'running', '2027-03-08', false, now())
        """,
        meeting.value(),
        body);
  }

  @Test
  void twoPeopleSeeAChangeWithinASecond() throws Exception {
    try (var one = follow(member(), null);
        var other = follow(member(), null)) {
      var before = one.settle();
      assertThat(other.settle()).isEqualTo(before);

      change();
      var seen = one.next(SECOND);
      assertThat(seen).isNotNull().isNotEqualTo(before);
      assertThat(other.next(SECOND)).isEqualTo(seen);
    }
  }

  @Test
  void whatIsNotCommittedIsNotTold() throws Exception {
    try (var one = follow(member(), null)) {
      one.settle();
      transaction.executeWithoutResult(
          status -> {
            events.publishEvent(new RollChanged(meeting));
            status.setRollbackOnly();
          });
      assertThat(one.next(QUIET)).isNull();
    }
  }

  @Test
  void otherMeetingsDisturbNobody() throws Exception {
    try (var one = follow(member(), null)) {
      one.settle();
      transaction.executeWithoutResult(
          _ -> events.publishEvent(new RollChanged(new MeetingId(UUID.randomUUID()))));
      assertThat(one.next(QUIET)).isNull();
    }
  }

  @Test
  void afterTheListeningConnectionIsKilledChangesArriveAgain() throws Exception {
    try (var one = follow(member(), null);
        var other = follow(member(), null)) {
      one.settle();
      other.settle();
      sql.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'spoluplan live updates'
          """);
      change();
      var afterTheBreak = one.settle();
      assertThat(other.settle()).isEqualTo(afterTheBreak);

      change();
      assertThat(one.next(SECOND)).isNotNull().isNotEqualTo(afterTheBreak);
      assertThat(other.next(SECOND)).isNotNull();
    }
  }

  @Test
  void whoComesBackLearnsWhetherSomethingWasMissed() throws Exception {
    var member = member();
    String last;
    try (var one = follow(member, null)) {
      last = one.settle();
    }
    try (var again = follow(member, last)) {
      assertThat(again.next(QUIET)).as("nothing happened meanwhile").isNull();
    }
    try (var watching = follow(member(), last)) {
      change();
      assertThat(watching.next(SECOND)).isNotNull();
    }
    try (var again = follow(member, last)) {
      assertThat(again.next(SECOND)).isNotNull().isNotEqualTo(last);
    }
  }

  @Test
  void aStrangerHearsNothing() throws Exception {
    assertThat(status(HttpClient.newHttpClient())).isEqualTo(303);
    var stranger = signIn(person());
    assertThat(status(stranger)).isEqualTo(403);
  }

  @Test
  void oneReaderCannotHoldOpenAnyNumberOfConnections() throws Exception {
    var member = member();
    try (var first = follow(member, null)) {
      for (int i = 0; i < 10; i++) follow(member, null);

      assertThat(first.ended(SECOND)).isTrue();
    }
  }

  @Test
  void atTheEndOfTheApplicationConnectionsAreClosedSoThatItNeedNotWait() throws Exception {
    try (var one = follow(member(), null)) {
      one.settle();
      updates.stop();

      assertThat(one.ended(SECOND)).isTrue();
      updates.start();
    }
  }

  @Test
  void aMeetingNobodyFollowsIsForgotten() throws Exception {
    try (var one = follow(member(), null)) {
      one.settle();
      assertThat(updates.remembers(meeting)).isTrue();
      updates.stop();
      updates.start();

      assertThat(one.ended(SECOND)).isTrue();
      for (int i = 0; i < 100 && updates.remembers(meeting); i++) Thread.sleep(20);
      assertThat(updates.remembers(meeting)).isFalse();
    }
    change();
    assertThat(updates.remembers(meeting)).isFalse();
  }

  private void change() {
    transaction.executeWithoutResult(_ -> events.publishEvent(new RollChanged(meeting)));
  }

  private Listener follow(UUID person, @org.jspecify.annotations.Nullable String seen)
      throws Exception {
    return new Listener(signIn(person), stream(), seen);
  }

  private URI stream() {
    return uri("/jednani/" + meeting.value() + "/zive/proud");
  }

  private int status(HttpClient client) throws Exception {
    return client
        .send(HttpRequest.newBuilder(stream()).build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private UUID member() {
    var person = person();
    sql.execute(
        """
        insert into meetings.membership (body_id, person_id, function, votes, valid_from)
        values (?, ?, 'member', true, '2020-01-01')
        """,
        body,
        person);
    return person;
  }

  private UUID person() {
    var id = UUID.randomUUID();
    sql.execute(
        """
        insert into people.person (id, given_name, family_name, email, created_at)
        values (?, 'Vavřinec', 'Tlustoš', ?, now())
        """,
        id,
        id + "@obec.example");
    sql.execute(
        """
        insert into people.account (person_id, password_hash, passkey_handle, created_at)
        values (?, ?, ?, now())
        """,
        id,
        passwords.encode(PASSWORD),
        id.toString().getBytes(StandardCharsets.US_ASCII));
    return id;
  }

  private HttpClient signIn(UUID person) throws Exception {
    var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    var page =
        client.send(
            HttpRequest.newBuilder(uri("/prihlaseni")).build(),
            HttpResponse.BodyHandlers.ofString());
    var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.body());
    assertThat(token.find()).isTrue();
    var form =
        "email=%s&password=%s&_csrf=%s"
            .formatted(
                person + "@obec.example",
                URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8),
                URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
    client.send(
        HttpRequest.newBuilder(uri("/prihlaseni"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.discarding());
    return client;
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
