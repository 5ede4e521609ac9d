package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.jsoup.Jsoup;
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

/// A version of a plan goes to the council and assembly of each municipality; "2 of 3 approved".
@ApplicationTest
class ApprovalTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired MovableClock clock;
  private Web coordinator;
  private Web stranger;
  private String plan = "";
  private String route = "";

  @BeforeEach
  void aPublishedPlanOfThreeMunicipalities() {
    OrganisationId town = people.organisation("Město Schvalující");
    var keeper = people.account("Koordinátor Schvalování");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    stranger = Web.of(mvc, people.account("Cizí Úředník"));
    plan =
        location(
            "/plany",
            "name",
            "Plán ke schválení",
            "register",
            town.value(),
            "from",
            "2028",
            "to",
            "2031",
            "municipalities",
            "Chrastava, Hodkovice nad Mohelkou, Bílý Kostel nad Nisou",
            "l-1-name",
            "Opatření",
            "l-1-prefix",
            "Op",
            "l-1-measure",
            "true");
    route = plan + "/schvalovani";
    location(plan + "/karty", "name", "Terénní služba");
    publish("Návrh");
  }

  private void publish(String name) {
    var version = location(plan + "/verze", "version", name);
    coordinator.post(version + "/zverejnit", "public", "true");
  }

  private String location(String path, Object... fields) {
    var done = coordinator.post(path, fields);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  private int begin() {
    var option =
        Jsoup.parse(coordinator.text(route))
            .selectFirst("select[name=plan-version] option[value~=.{36}]");
    if (option == null) return 0;
    return coordinator
        .post(
            route,
            "plan-version",
            option.attr("value"),
            "due",
            Today.of(clock).plusMonths(2),
            "organ",
            "assembly",
            "organ",
            "council",
            "organ",
            "steering")
        .getResponse()
        .getStatus();
  }

  private String step(String municipality, String organ) {
    return Jsoup.parse(coordinator.text(route)).select("tbody tr").stream()
        .filter(row -> row.select("th").text().startsWith(municipality))
        .flatMap(row -> row.select("a[href*=/plany/schvalovani/]").stream())
        .filter(link -> link.text().contains(organ))
        .map(link -> link.attr("href"))
        .findFirst()
        .orElseThrow();
  }

  private int decide(String step, String verdict, Object... more) {
    var seen =
        Objects.requireNonNull(
                Jsoup.parse(coordinator.text(step)).selectFirst("form input[name=seen]"))
            .attr("value");
    var fields = new Object[] {"verdict", verdict, "day", Today.of(clock), "seen", seen};
    var all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return coordinator.post(step, all).getResponse().getStatus();
  }

  @Test
  void theAssemblyCountsForItsMunicipalityAndTheCouncilOnlyRecommends() {
    assertThat(begin()).isEqualTo(HttpStatus.SEE_OTHER.value());
    assertThat(coordinator.text(route)).contains("Schválilo 0 obcí z 3");
    decide(step("Chrastava", "rada"), "recommended", "resolution", "7/2027");
    assertThat(coordinator.text(route)).as("a council recommends").contains("Schválilo 0 obcí z 3");
    decide(step("Chrastava", "zastupitelstvo"), "approved", "resolution", "12/4/2027");
    assertThat(coordinator.text(route)).contains("Schválila 1 obec z 3", "usnesení č. 12/4/2027");
    assertThat(stranger.text(route))
        .as("everybody sees who approved it")
        .contains("Schválila 1 obec z 3", "usnesení č. 12/4/2027")
        .doesNotContain("Zapsat rozhodnutí");
  }

  @Test
  void aVillageWithoutACouncilApprovesByItsAssemblyAndOnlyOnceDecidedNothingIsDropped() {
    begin();
    var council = step("Bílý Kostel", "rada");
    assertThat(coordinator.post(council + "/vynechat", "dropped", ""))
        .as("why is said")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    coordinator.post(council + "/vynechat", "dropped", "obec nemá radu");
    assertThat(coordinator.text(route)).contains("obec nemá radu");
    assertThat(
            coordinator.post(
                council,
                "verdict",
                "approved",
                "day",
                Today.of(clock),
                "seen",
                "0",
                "resolution",
                "1"))
        .as("it does not decide")
        .hasStatus(HttpStatus.CONFLICT);
    var assembly = step("Bílý Kostel", "zastupitelstvo");
    assertThat(decide(assembly, "approved", "resolution", "3/2027")).isEqualTo(303);
    assertThat(coordinator.post(assembly + "/vynechat", "dropped", "omylem"))
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void whatIsWrongWithADecisionIsSaid() {
    begin();
    var assembly = step("Chrastava", "zastupitelstvo");
    assertThat(decide(assembly, "approved")).as("without a number").isEqualTo(422);
    assertThat(decide(assembly, "rejected", "resolution", "1/2027"))
        .as("without why")
        .isEqualTo(422);
    assertThat(
            coordinator.post(
                assembly,
                "verdict",
                "approved",
                "resolution",
                "1/2027",
                "seen",
                "0",
                "day",
                Today.of(clock).plusDays(1)))
        .as("tomorrow")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(stranger.get(assembly)).hasStatus(HttpStatus.FORBIDDEN);
    decide(assembly, "postponed", "note", "chtějí doplnit čísla");
    assertThat(
            coordinator.post(
                assembly,
                "verdict",
                "approved",
                "resolution",
                "1/2027",
                "seen",
                "0",
                "day",
                Today.of(clock)))
        .as("somebody wrote one meanwhile")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(decide(assembly, "approved", "resolution", "9/2027")).isEqualTo(303);
    assertThat(coordinator.text(assembly)).contains("chtějí doplnit čísla", "9/2027");
  }

  @Test
  void aPlanIsInForceForThoseWhoApprovedItAndIsNotWrittenAnyMore() {
    begin();
    assertThat(coordinator.post(route + "/ucinnost", "from", "2028-01-01"))
        .as("nobody approved it")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(begin()).as("no other version meanwhile").isZero();
    decide(step("Chrastava", "zastupitelstvo"), "approved", "resolution", "1/2027");
    coordinator.post(route + "/ucinnost", "from", "2028-01-01");
    assertThat(coordinator.text(plan)).contains("Schválila 1 obec z 3", "Plán platí od");
    assertThat(coordinator.post(plan + "/karty", "name", "Něco navíc"))
        .hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void aPlanThatIsTakenBackIsWrittenAgainAndGoesOnItsWayInANewVersion() {
    begin();
    decide(
        step("Chrastava", "zastupitelstvo"), "rejected", "resolution", "1/2027", "note", "drahé");
    coordinator.post(route + "/vzit-zpet", "because", "Chrastava chce levnější variantu");
    assertThat(begin()).as("the same version does not go again").isZero();
    location(plan + "/karty", "name", "Levnější varianta");
    publish("Druhý návrh");
    assertThat(begin()).isEqualTo(HttpStatus.SEE_OTHER.value());
    assertThat(coordinator.text(route)).contains("Chrastava chce levnější variantu");
  }

  @Test
  void nothingGoesForApprovalWhileSomebodyWaitsForAnAnswer() {
    var form = Jsoup.parse(coordinator.text(plan + "/kola/nove"));
    var option = form.selectFirst("select[name=plan-version] option[value~=.{36}]");
    var version = Objects.requireNonNull(option).attr("value");
    var today = Today.of(clock);
    location(
        plan + "/kola",
        "name",
        "Připomínky",
        "plan-version",
        version,
        "opens",
        today,
        "closes",
        today.plusDays(14),
        "days",
        "20");
    assertThat(
            coordinator.post(
                route, "plan-version", version, "due", today.plusMonths(2), "organ", "assembly"))
        .hasStatus(HttpStatus.CONFLICT);
  }
}
