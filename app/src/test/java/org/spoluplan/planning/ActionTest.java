package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
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

/// What a plan promises for a year, how it goes, how the year is evaluated and what goes on.
@ApplicationTest
class ActionTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;
  private Web coordinator;
  private Web owner;
  private Web stranger;
  private PersonId ownerId;
  private String plan = "";
  private String card = "";
  private String other = "";
  private int year;

  @BeforeEach
  void aPlanInForce() {
    OrganisationId town = people.organisation("Město Slibující");
    var keeper = people.account("Koordinátorka Slibů");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    ownerId = people.account("Majitel Opatření");
    people.grant(ownerId, Role.ORGANISATION_WORKER, town);
    owner = Web.of(mvc, ownerId);
    stranger = Web.of(mvc, people.account("Čtenář Plánů"));
    year = Today.of(clock).getYear();
    plan =
        location(
            "/plany",
            "name",
            "Plán slibů",
            "register",
            town.value(),
            "from",
            year,
            "to",
            year + 1,
            "municipalities",
            "Chrastava",
            "l-1-name",
            "Opatření",
            "l-1-prefix",
            "Op",
            "l-1-measure",
            "true");
    card = location(plan + "/karty", "name", "Klub pro mladé");
    coordinator.post(card + "/cast/text", "seen", "1", "outputs", "Klub otevřený 12 hodin týdně.");
    coordinator.post(
        card + "/cast/naklady",
        "seen",
        "2",
        "r-0-year",
        year,
        "r-0-source",
        "OBEC",
        "r-0-amount",
        "300 000");
    coordinator.post(
        card + "/cast/ukazatele",
        "seen",
        "3",
        "r-0-name",
        "mladých za rok",
        "r-0-unit",
        "lidí",
        "r-0-baseline",
        "0",
        "r-0-target",
        "60");
    coordinator.post(card + "/prirazeni", "code", "Op1", "owner", ownerId.value());
    other = location(plan + "/karty", "name", "Terénní služba");
    putInForce();
  }

  private void putInForce() {
    var version = location(plan + "/verze", "version", "Ke schválení");
    coordinator.post(version + "/zverejnit", "public", "true");
    var route = plan + "/schvalovani";
    var option =
        Jsoup.parse(coordinator.text(route))
            .selectFirst("select[name=plan-version] option[value~=.{36}]");
    coordinator.post(
        route,
        "plan-version",
        Objects.requireNonNull(option).attr("value"),
        "due",
        Today.of(clock).plusMonths(2),
        "organ",
        "assembly");
    var step =
        Objects.requireNonNull(
                Jsoup.parse(coordinator.text(route)).selectFirst("a[href*=/plany/schvalovani/]"))
            .attr("href");
    coordinator.post(
        step, "verdict", "approved", "day", Today.of(clock), "resolution", "1/2027", "seen", "0");
    assertThat(coordinator.post(route + "/ucinnost", "from", Today.of(clock)))
        .hasStatus(HttpStatus.SEE_OTHER);
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

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The promise of the measure in the year.
  private String promise(int inYear, String name) {
    return Jsoup.parse(coordinator.text(plan + "/roky/" + inYear))
        .select("th a[href*=/plany/sliby/]")
        .stream()
        .filter(link -> link.text().contains(name))
        .map(link -> link.attr("href"))
        .findFirst()
        .orElseThrow();
  }

  private String approvedYear() {
    var path = location(plan + "/roky", "year", year);
    coordinator.post(path + "/vybrat", "card", id(card), "card", id(other));
    assertThat(
            coordinator.post(
                path + "/schvalit", "by", "řídicí skupina", "day", Today.of(clock), "version", "0"))
        .hasStatus(HttpStatus.SEE_OTHER);
    return path;
  }

  private int report(Web who, String promise, Object... fields) {
    var seen =
        Objects.requireNonNull(
                Jsoup.parse(coordinator.text(promise)).selectFirst("form input[name=seen]"))
            .attr("value");
    var all = Arrays.copyOf(fields, fields.length + 2);
    all[fields.length] = "seen";
    all[fields.length + 1] = seen;
    return who.post(promise, all).getResponse().getStatus();
  }

  @Test
  void aPromiseBeginsWithWhatTheCardSaysAndEverybodyReadsItOnceApproved() {
    var path = location(plan + "/roky", "year", year);
    assertThat(coordinator.post(path + "/vybrat"))
        .as("nothing picked")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(
            coordinator.post(path + "/schvalit", "by", "x", "day", Today.of(clock), "version", "0"))
        .as("nothing to approve")
        .hasStatus(HttpStatus.CONFLICT);
    coordinator.post(path + "/vybrat", "card", id(card));
    assertThat(coordinator.text(path)).contains("Klub otevřený 12 hodin týdně.", "300");
    assertThat(stranger.get(path)).as("not yet").hasStatus(HttpStatus.FORBIDDEN);
    var promise = promise(year, "Klub");
    assertThat(owner.post(promise, "state", "done", "seen", "0"))
        .as("nobody approved it")
        .hasStatus(HttpStatus.CONFLICT);
    coordinator.post(
        path + "/schvalit", "by", "řídicí skupina", "day", Today.of(clock), "version", "0");
    assertThat(stranger.text(path)).contains("Klub otevřený 12 hodin týdně.", "řídicí skupina");
    assertThat(stranger.text(promise)).contains("zatím beze zprávy").doesNotContain("Jak to jde");
    assertThat(coordinator.post(promise + "/vyskrtnout"))
        .as("what was approved is cancelled with a reason")
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void theOwnerSaysHowItGoesAndTheLastWordCounts() {
    var path = approvedYear();
    var promise = promise(year, "Klub");
    assertThat(stranger.post(promise, "state", "done", "seen", "0"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(report(owner, promise, "state", "not_done")).as("why not?").isEqualTo(422);
    assertThat(report(owner, promise, "state", "under_way", "evidence", "javascript:alert(1)"))
        .isEqualTo(422);
    report(owner, promise, "state", "under_way", "done", "Máme prostory.", "spent", "120 000");
    assertThat(owner.post(promise, "state", "done", "seen", "0"))
        .as("somebody wrote meanwhile")
        .hasStatus(HttpStatus.CONFLICT);
    report(
        owner,
        promise,
        "state",
        "done",
        "done",
        "Klub je otevřený.",
        "i-0",
        "41",
        "evidence",
        "https://klub.example/zprava");
    assertThat(stranger.text(path)).contains("Klub je otevřený.", "splněno", "utraceno");
    assertThat(stranger.text(promise))
        .contains("Máme prostory.", "41", "https://klub.example/zprava")
        .doesNotContain("Majitel Opatření");
    assertThat(coordinator.text(card)).contains("Klub je otevřený.");
  }

  @Test
  void whatIsOverdueIsRemindedOfOnceAndTheYearClosesOnlyWithLastWords() {
    var path = approvedYear();
    var promise = promise(year, "Klub");
    assertThat(report(owner, promise, "state", "done", "done", "Hotovo.")).isEqualTo(303);
    assertThat(coordinator.post(path + "/uzavrit", "by", "zastupitelstvo", "day", Today.of(clock)))
        .as("nobody said how the other one ended")
        .hasStatus(HttpStatus.CONFLICT);
    clock.pass(Duration.ofDays(400));
    assertThat(stranger.text(plan + "/plneni")).contains("Po termínu", "Terénní služba");
    report(
        coordinator, promise(year, "Terénní"), "state", "not_done", "because", "Nenašli se lidé.");
    coordinator.post(path + "/souhrn", "summary", "Rok se **povedl** napůl.", "version", "1");
    assertThat(
            coordinator.post(
                path + "/uzavrit",
                "by",
                "zastupitelstvo města",
                "day",
                Today.of(clock),
                "resolution",
                "77/2028"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(stranger.text(path)).contains("Rok se", "77/2028", "Nenašli se lidé.");
    assertThat(stranger.get(path + "/vyhodnoceni.pdf")).hasStatusOk();
    assertThat(stranger.get(path + "/vyhodnoceni.docx")).hasStatusOk();
    assertThat(stranger.get(path + "/akcni-plan.pdf")).hasStatusOk();
    assertThat(stranger.text(path + "/plneni.csv")).contains("Nenašli se lidé.");
    assertThat(owner.post(promise, "state", "under_way", "seen", "1"))
        .as("nothing changes any more")
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void whatWasLeftIsPromisedAgainAndTheNextPlanKeepsItsCodes() {
    var path = approvedYear();
    report(owner, promise(year, "Klub"), "state", "done");
    report(coordinator, promise(year, "Terénní"), "state", "continues");
    var next = location(path + "/prenest");
    assertThat(next).endsWith("/roky/" + (year + 1));
    assertThat(coordinator.text(next))
        .contains("Terénní služba", "převedeno z minulého roku")
        .doesNotContain("utraceno");
    assertThat(coordinator.post(path + "/prenest"))
        .as("it is there already")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(next + "/prenest"))
        .as("the plan ends with that year")
        .hasStatus(HttpStatus.CONFLICT);
    var code = Jsoup.parse(coordinator.text(other)).select("h1").text();
    var made =
        location(
            plan + "/dalsi",
            "name",
            "Další plán",
            "from",
            year + 2,
            "to",
            year + 3,
            "card",
            id(other));
    assertThat(coordinator.text(made)).contains("Terénní služba", "Op2").doesNotContain("Klub pro");
    var fresh = location(made + "/karty", "name", "Něco nového");
    assertThat(coordinator.text(fresh)).as("no old code again").contains("Op3");
    assertThat(code).contains("Terénní služba");
  }

  @Test
  void eachAreaOfQualityIsAssessedWithEvidence() {
    var path = plan + "/kvalita";
    assertThat(coordinator.text(path)).contains("legitimita", "informovanost");
    assertThat(stranger.post(path + "/LEGIT", "degree", "fully", "seen", "0"))
        .hasStatus(HttpStatus.FORBIDDEN);
    coordinator.post(
        path + "/LEGIT", "degree", "mostly", "wording", "Zadalo zastupitelstvo.", "seen", "0");
    assertThat(coordinator.post(path + "/LEGIT", "degree", "fully", "seen", "0"))
        .as("somebody assessed it meanwhile")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(
            coordinator.post(
                path + "/LEGIT/doklady", "title", "Usnesení", "address", "javascript:x"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    coordinator.post(path + "/LEGIT/doklady", "title", "Usnesení", "address", "/jednani");
    assertThat(stranger.text(path)).contains("Zadalo zastupitelstvo.", "Usnesení");
    assertThat(coordinator.post(path + "/NENI", "degree", "fully", "seen", "0"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }
}
