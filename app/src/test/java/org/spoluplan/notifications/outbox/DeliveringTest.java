package org.spoluplan.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.notifications.CalendarPart;
import org.spoluplan.notifications.Letter;
import org.spoluplan.notifications.Letter.ToAddress;
import org.spoluplan.notifications.Letter.ToPerson;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Letters handed to a real mail server.
@ApplicationTest
@Import(Post.class)
class DeliveringTest {

  private static final GreenMail MAIL = new GreenMail(new ServerSetup(free(), "127.0.0.1", "smtp"));

  @Autowired MockMvcTester mvc;
  @Autowired Post post;
  @Autowired Delivering delivering;
  @Autowired TestPeople people;
  @Autowired TestClock.MovableClock clock;

  @DynamicPropertySource
  static void mail(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", () -> MAIL.getSmtp().getServerSetup().getPort());
    registry.add("spoluplan.mail.every", () -> "1d");
    registry.add("spoluplan.mail.from", () -> "planovani@mesto.example");
  }

  @BeforeEach
  void start() {
    MAIL.start();
  }

  @AfterEach
  void stop() {
    MAIL.stop();
    clock.reset();
  }

  @Test
  void aLetterArrivesWithItsCalendarEntry() throws Exception {
    var jana = people.person("Jana Vrbická");
    var entry = new CalendarPart(CalendarPart.Method.REQUEST, "BEGIN:VCALENDAR\r\nEND:VCALENDAR");
    var letter =
        Letter.to(new ToPerson(jana), "Pozvánka: příští středa", "Žluťoučký kůň\n")
            .with(entry)
            .answeredBy("tajemnik@mesto.example");
    var id = post.post(letter);
    delivering.deliverDue();

    var mail = MAIL.getReceivedMessages()[0];
    assertThat(mail.getRecipients(RecipientType.TO)[0].toString()).contains(people.email(jana));
    assertThat(mail.getFrom()[0].toString()).contains("planovani@mesto.example");
    assertThat(mail.getReplyTo()[0].toString()).isEqualTo("tajemnik@mesto.example");
    assertThat(mail.getSubject()).isEqualTo("Pozvánka: příští středa");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getMessageID()).contains(id.value().toString());
    var parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getBodyPart(0).getContent()).asString().contains("Žluťoučký kůň");
    assertThat(parts.getBodyPart(1).getContentType())
        .contains("text/calendar")
        .contains("method=REQUEST")
        .contains("UTF-8");
    assertThat(post.get(id).state()).isEqualTo(Message.State.SENT);
  }

  @Test
  void aForgottenPasswordGetsTheSameAnswerWhetherThereIsAnAccountOrNot() {
    var owner = people.account("Jana Vrbická");
    assertThat(mvc.get().uri("/zapomenute-heslo")).bodyText().contains("Poslat odkaz");
    for (var email : new String[] {people.email(owner), "nikdo@example.org"}) {
      assertThat(mvc.post().uri("/zapomenute-heslo").with(csrf()).param("email", email).exchange())
          .hasStatus(303)
          .hasHeader("Location", "/prihlaseni");
    }
    Awaitility.await().until(() -> post.of(owner.value()).size() == 1);
    delivering.deliverDue();
  }

  @Test
  void anAdministratorSeesThatMailIsOnAndSendsATrialLetter() throws Exception {
    var administrator = Web.of(mvc, people.account("Ota Správný", Role.ADMINISTRATOR));
    assertThat(administrator.text("/posta/server")).contains("Pošta je zapnutá", "127.0.0.1:");
    assertThat(administrator.post("/posta/server/zkouska")).hasStatus(303);
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    assertThat(MAIL.getReceivedMessages()[0].getSubject()).isEqualTo("Zkouška pošty ze Spoluplánu");
    MAIL.stop();
    var failed = administrator.post("/posta/server/zkouska");
    assertThat(failed).hasStatus(303);
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() throws Exception {
    MAIL.stop();
    var id = post.post(to(people.person("Ondřej Malátný").value() + "@example.org"));
    delivering.deliverDue();
    var waiting = post.get(id);
    assertThat(waiting.state()).isEqualTo(Message.State.WAITING);
    assertThat(waiting.attempts()).isOne();
    assertThat(waiting.lastError()).isNotBlank();

    MAIL.start();
    delivering.deliverDue();
    assertThat(MAIL.getReceivedMessages()).isEmpty();
    clock.pass(Duration.ofMinutes(2));
    delivering.deliverDue();
    assertThat(MAIL.getReceivedMessages()).hasSize(1);
    assertThat(post.get(id).lastError()).isNull();
  }

  @Test
  void aLetterIsGivenUpAfterTwoDaysAndCanBeSentByHand() {
    MAIL.stop();
    var id = post.post(to("kdosi@example.org"));
    for (var i = 0; i < 20; i++) {
      delivering.deliverDue();
      clock.pass(Duration.ofHours(7));
    }
    assertThat(post.get(id).state()).isEqualTo(Message.State.FAILED);
    assertThat(post.get(id).maySendAt(clock.instant())).isTrue();
  }

  @Test
  void anAddressThatTheServerRefusesIsNotTriedAgainAndHoldsUpNobody() {
    var bad = post.post(to("nikdo neni"));
    var good = post.post(to("dobra@example.org"));
    delivering.deliverDue();
    assertThat(post.get(bad).state()).isEqualTo(Message.State.FAILED);
    assertThat(post.get(bad).attempts()).isOne();
    assertThat(post.get(good).state()).isEqualTo(Message.State.SENT);
  }

  @Test
  void twoNodesNeverSendTheSameLetterTwice() throws Exception {
    for (var i = 0; i < 30; i++) post.post(to("clen" + i + "@example.org"));
    try (var nodes = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> node =
          () -> {
            delivering.deliverDue();
            return true;
          };
      for (var done : nodes.invokeAll(List.of(node, node, node, node))) done.get();
    }
    assertThat(MAIL.getReceivedMessages()).hasSize(30);
    assertThat(List.of(MAIL.getReceivedMessages()).stream().map(DeliveringTest::recipient))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSecretIsForgottenAsSoonAsItIsSent() throws Exception {
    var id = post.post(to("nova@example.org").confidentially());
    assertThat(post.get(id).body()).isNotEmpty();
    delivering.deliverDue();
    assertThat(MAIL.getReceivedMessages()[0].getContent()).asString().contains("zveme vás");
    assertThat(post.get(id).body()).isEmpty();
  }

  @Test
  void whatWouldComeTooLateIsNotSent() {
    var id = post.post(to("pozde@example.org").validUntil(clock.instant().plusSeconds(60)));
    clock.pass(Duration.ofMinutes(2));
    delivering.deliverDue();
    assertThat(MAIL.getReceivedMessages()).isEmpty();
    assertThat(post.get(id).wasTooLate()).isTrue();
  }

  private static Letter to(String email) {
    return Post.about(new ToAddress("Host Jednání", email), UUID.randomUUID());
  }

  private static String recipient(MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
