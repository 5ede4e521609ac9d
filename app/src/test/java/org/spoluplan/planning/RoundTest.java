package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Today;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Anybody comments on a published version of a plan, everybody gets an answer with reasons.
@ApplicationTest
class RoundTest {

  private static final AtomicInteger PLACES = new AtomicInteger();

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  @Autowired MovableClock clock;
  private OrganisationId town;
  private Web coordinator;
  private Web citizen;
  private String plan = "";
  private String card = "";
  private String round = "";

  @BeforeEach
  void aRoundOverAPublishedPlan() {
    town = people.organisation("Město Připomínkové");
    var keeper = people.account("Koordinátorka Připomínek");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    citizen =
        Web.of(mvc, people.account("Občan Připomínající"))
            .from("198.51.100." + PLACES.incrementAndGet());
    plan =
        location(
            "/plany",
            "name",
            "Plán k připomínkám",
            "register",
            town.value(),
            "from",
            "2028",
            "to",
            "2031",
            "l-1-name",
            "Opatření",
            "l-1-prefix",
            "Op",
            "l-1-measure",
            "true");
    card = location(plan + "/karty", "name", "Terénní služba");
    coordinator.post(
        card + "/cast/text", "seen", "1", "description", "Jezdí ve všední dny. V neděli ne.");
    var version = location(plan + "/verze", "version", "K připomínkám");
    coordinator.post(version + "/zverejnit", "public", "true");
    var form = Jsoup.parse(coordinator.text(plan + "/kola/nove"));
    var option = form.selectFirst("select[name=plan-version] option[value~=.{36}]");
    var today = Today.of(clock);
    round =
        location(
            plan + "/kola",
            "name",
            "Připomínky veřejnosti",
            "plan-version",
            Objects.requireNonNull(option).attr("value"),
            "opens",
            today,
            "closes",
            today.plusDays(14),
            "days",
            "20");
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  private String location(String path, Object... fields) {
    var done = coordinator.post(path, fields);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  @Test
  void aSentenceIsCommentedOnAndItsAuthorSeesTheAnswer() {
    var id = card.substring(card.lastIndexOf('/') + 1);
    assertThat(citizen.text(round + "/cast/" + id))
        .contains("Jezdí ve všední dny.", "V neděli ne.");
    var receipt = sent("V neděli je to nejhorší.", "card", id, "sentence", "V neděli ne.");
    assertThat(citizen.text(receipt)).contains("V neděli je to nejhorší.", "Odpověď se připravuje");
    assertThat(citizen.text(round)).as("nobody else reads it yet").doesNotContain("nejhorší");
    assertThat(citizen.get(round + "/1")).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(coordinator.text(round)).contains("nejhorší", "Občan Jeden, obcan@example.org");
    assertThat(publish()).as("comments are still taken").isEqualTo(HttpStatus.CONFLICT.value());
    clock.pass(Duration.ofDays(15));
    assertThat(publish()).as("one is not answered").isEqualTo(HttpStatus.CONFLICT.value());
    assertThat(coordinator.post(round + "/1/odpoved", "verdict", "accepted", "version", "0"))
        .as("no verdict without reasons")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var changed = card + "/cast/text";
    coordinator.post(changed, "seen", "2", "description", "Jezdí každý den.");
    assertThat(
            coordinator.post(
                round + "/1/odpoved",
                "verdict",
                "accepted",
                "answer",
                "Máte pravdu, doplněno.",
                "change",
                id + ":3",
                "kept-as",
                "Doplněno",
                "version",
                "0"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(citizen.text(receipt)).as("not before all of it").doesNotContain("Máte pravdu");
    assertThat(publish()).isEqualTo(HttpStatus.SEE_OTHER.value());
    assertThat(citizen.text(receipt)).contains("Máte pravdu, doplněno.", "akceptováno");
    assertThat(citizen.text(round))
        .contains("V neděli je to nejhorší.", "Máte pravdu, doplněno.")
        .doesNotContain("Občan Jeden", "obcan@example.org");
    assertThat(citizen.text(round + "/vyporadani.csv"))
        .contains("Máte pravdu, doplněno.")
        .doesNotContain("Občan Jeden", "obcan@example.org");
    assertThat(citizen.get(round + "/vyporadani.pdf")).hasStatusOk();
    assertThat(citizen.get(round + "/vyporadani.docx")).hasStatusOk();
    assertThat(letters("obcan@example.org")).as("a receipt and an answer").isEqualTo(2);
    assertThat(coordinator.text(round))
        .as("nobody needs to know any more who it was")
        .doesNotContain("Občan Jeden", "obcan@example.org");
    assertThat(coordinator.text(card)).contains("V neděli je to nejhorší.");
    assertThat(coordinator.post(round + "/1/odpoved", "verdict", "noted", "answer", "x"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void theDayOfSendingDecidesWhetherALetterIsInTime() {
    clock.pass(Duration.ofDays(18));
    var today = Today.of(clock);
    assertThat(citizen.post(round, "wording", "Pozdě.", "author", "Někdo"))
        .as("after the last day")
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Pozdě.");
    assertThat(takeIn("Dopis s razítkem posledního dne", today.minusDays(4)))
        .isEqualTo(HttpStatus.SEE_OTHER.value());
    assertThat(takeIn("Dopis odeslaný o den později", today.minusDays(3)))
        .isEqualTo(HttpStatus.CONFLICT.value());
    assertThat(takeIn("Dopis z budoucnosti", today.plusDays(1)))
        .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT.value());
    assertThat(coordinator.text(round)).contains("posledního dne").doesNotContain("o den později");
  }

  @Test
  void longLettersAreCutAndTheSameIsAnsweredOnce() {
    sent("Chci víc lůžek. Chci i dopravu.");
    sent("I já chci víc lůžek.");
    assertThat(
            coordinator.post(
                round + "/1/rozdelit", "rest", "Chci víc lůžek.", "part", "Chci i dopravu."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(round)).contains("Připomínka č. 3", "Chci i dopravu.");
    assertThat(coordinator.post(round + "/2/spojit", "with", "2")).hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(round + "/2/spojit", "with", "1")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.post(round + "/1/spojit", "with", "3"))
        .as("another one hangs on it")
        .hasStatus(HttpStatus.CONFLICT);
    coordinator.post(round + "/1/roztridit", "kind", "content");
    var version =
        Objects.requireNonNull(
                Jsoup.parse(coordinator.text(round + "/3"))
                    .selectFirst("form[action$=odpoved] input[name=version]"))
            .attr("value");
    coordinator.post(
        round + "/3/odpoved",
        "verdict",
        "noted",
        "answer",
        "Děkujeme, víme o tom.",
        "kept-as",
        "Víme o tom",
        "version",
        version);
    assertThat(coordinator.text(round + "/1")).contains("Víme o tom", "Děkujeme, víme o tom.");
    answered(1);
    answered(3);
    clock.pass(Duration.ofDays(15));
    assertThat(publish()).isEqualTo(HttpStatus.SEE_OTHER.value());
    assertThat(citizen.text(round)).contains("Stejná jako č. 1");
  }

  @Test
  void machinesAndDoubleClicksAddNothing() {
    assertThat(citizen.post(round, "wording", "Kupte si boty!", "web", "http://boty.example"))
        .hasStatus(HttpStatus.SEE_OTHER);
    sent("Jednou.");
    citizen.post(round, "wording", "Jednou.");
    assertThat(coordinator.text(round)).contains("Odpovězeno na 0 z 1").doesNotContain("boty");
    var last = HttpStatus.OK.value();
    for (int i = 0; i < 15; i++) {
      last = citizen.post(round, "wording", "Spam " + i).getResponse().getStatus();
    }
    assertThat(last).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  private void answered(int number) {
    var version =
        Objects.requireNonNull(
                Jsoup.parse(coordinator.text(round + "/" + number))
                    .selectFirst("form[action$=odpoved] input[name=version]"))
            .attr("value");
    assertThat(
            coordinator.post(
                round + "/" + number + "/odpoved",
                "verdict",
                "explained",
                "answer",
                "Už to tam je.",
                "version",
                version))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private String sent(String wording, Object... more) {
    var fields = new Object[6 + more.length];
    fields[0] = "wording";
    fields[1] = wording;
    fields[2] = "author";
    fields[3] = "Občan Jeden";
    fields[4] = "email";
    fields[5] = "obcan@example.org";
    System.arraycopy(more, 0, fields, 6, more.length);
    var done = citizen.post(round, fields);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  private int takeIn(String wording, Object sent) {
    return coordinator
        .post(round + "/zapsat", "channel", "letter", "sent", sent, "wording", wording)
        .getResponse()
        .getStatus();
  }

  private int publish() {
    return coordinator.post(round + "/vyporadani").getResponse().getStatus();
  }

  private int letters(String email) {
    return sql.fetch(
            "select id from notifications.message where recipient = ? and about_path = ?",
            email,
            round)
        .size();
  }
}
