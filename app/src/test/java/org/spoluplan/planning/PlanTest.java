package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A town writes a plan with its group and a provider that answers for a measure.
@ApplicationTest
class PlanTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  private OrganisationId town;
  private OrganisationId provider;
  private BodyId group;
  private PersonId headPerson;
  private Web coordinator;
  private Web member;
  private Web head;
  private Web stranger;
  private String plan = "";

  @BeforeEach
  void aPlan() {
    town = people.organisation("Město Plánovité");
    provider = people.organisation("Pomoc doma, z. s.");
    var make = new TestMeetings(sql);
    group = make.body("Řídicí skupina " + town.value(), town);
    var keeper = people.account("Koordinátor Plánu");
    people.grant(keeper, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, keeper);
    var inGroup = people.account("Členka Řídicí");
    make.member(group, inGroup, Role.MEMBER);
    member = Web.of(mvc, inGroup);
    headPerson = people.account("Vedoucí Pomoci");
    people.grant(headPerson, Role.ORGANISATION_HEAD, provider);
    head = Web.of(mvc, headPerson);
    stranger = Web.of(mvc, people.account("Kdokoli Cizí"));
    plan = begun("Komunitní plán");
  }

  private String begun(String name) {
    var done =
        coordinator.post(
            "/plany",
            "name",
            name,
            "register",
            town.value(),
            "from",
            "2028",
            "to",
            "2031",
            "body",
            group.value(),
            "municipalities",
            "Chrastava, Bílý Kostel nad Nisou",
            "l-1-name",
            "Priorita",
            "l-1-prefix",
            "P",
            "l-2-name",
            "Opatření",
            "l-2-prefix",
            "Op",
            "l-2-measure",
            "true");
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  @Test
  void aCardNeedsANameOnlyAndItsCodeIsItsOwnForEver() {
    var priority = card("Zůstat doma", "");
    var first = card("Pečovatelská služba", id(priority));
    var second = card("Denní stacionář", id(priority));
    assertThat(coordinator.text(plan))
        .contains("P1", "Op1.1", "Op1.2", "Ještě chybí: kdo odpovídá");
    assertThat(remove(priority)).as("others are under it").hasStatus(HttpStatus.CONFLICT);
    assertThat(remove(second)).hasStatus(HttpStatus.SEE_OTHER);
    card("Odlehčovací služba", id(priority));
    assertThat(coordinator.text(plan)).contains("Op1.3").contains("Vyřazené karty (1)");
    assertThat(assign(first, "code", "Op1.2")).as("taken").hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(second + "/vratit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(plan)).doesNotContain("Vyřazené karty");
    assertThat(coordinator.post(plan + "/karty", "name", "Pod opatřením", "parent", id(first)))
        .as("there is no third level")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(plan + "/karty", "name", ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void sectionsAreWrittenAtOnceAndNobodyIsOverwritten() {
    var measure = card("Terénní služba", id(card("Zůstat doma", "")));
    var texts = measure + "/cast/text";
    var seen = seen(coordinator, texts);
    coordinator.post(measure + "/cast/kdo", "seen", seen, "guarantor", "vedoucí sociálního odboru");
    assertThat(coordinator.post(texts, "seen", seen, "description", "Pečovatelka přijede."))
        .as("another section changed meanwhile")
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.post(texts, "seen", seen, "description", "Pečovatel přijede."))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Někdo tuto část mezitím změnil", "Pečovatelka přijede.", "Pečovatel přijede.");
    assertThat(coordinator.text(measure))
        .contains("vedoucí sociálního odboru", "Pečovatelka přijede.");
    assertThat(coordinator.text(measure + "/historie")).contains("<ins>");
    assertThat(coordinator.post(measure + "/historie/1/obnovit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(measure)).doesNotContain("Pečovatelka přijede.");
  }

  @Test
  void costsAddThemselvesUpByYearAndAbsurdOnesAreRefused() {
    var priority = card("Zůstat doma", "");
    var one = card("Terénní služba", id(priority));
    var other = card("Stacionář", id(priority));
    costs(one, "2028", "OBEC", "1 200 000");
    costs(other, "2028", "KRAJ", "300 000,50");
    assertThat(plain(coordinator.text(plan))).contains("1 500 000,50 Kč");
    assertThat(
            coordinator.post(
                one + "/cast/naklady",
                "seen",
                "9",
                "r-0-year",
                "2028",
                "r-0-source",
                "OBEC",
                "r-0-amount",
                "-5"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(
            coordinator.post(
                one + "/cast/naklady",
                "seen",
                "9",
                "r-0-year",
                "1",
                "r-0-source",
                "XX",
                "r-0-amount",
                "99999999999999"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void whoeverAnswersForACardWritesItAndOthersSuggest() {
    var measure = card("Terénní služba", id(card("Zůstat doma", "")));
    assertThat(head.get(measure)).hasStatus(HttpStatus.FORBIDDEN);
    assign(measure, "code", "Op1.1", "office", provider.value(), "owner", headPerson.value());
    assertThat(head.text(measure)).contains("Terénní služba");
    var basics = measure + "/cast/zaklad";
    var suggested =
        member.post(
            basics,
            "seen",
            seen(member, basics),
            "name",
            "Terénní služba v Chrastavě",
            "note",
            "Jinde ji mají.");
    assertThat(suggested).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.text(measure)).contains("v Chrastavě", "Jinde ji mají.", "čeká");
    assertThat(letters(headPerson)).isEqualTo(1);
    var path = suggestion(measure, "prijmout");
    assertThat(member.post(path)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(head.post(path)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(head.post(path)).as("twice").hasStatus(HttpStatus.CONFLICT);
    assertThat(head.text(measure)).contains("Terénní služba v Chrastavě");
    member.post(basics, "seen", seen(member, basics), "name", "Nic");
    var refusing = suggestion(measure, "odmitnout");
    assertThat(head.post(refusing))
        .as("without a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(head.post(refusing, "why", "Je to víc než nic.")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(member.text(measure)).contains("Je to víc než nic.");
    assertThat(stranger.get(measure)).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void aVersionStaysAsItWasAndTwoAreCompared() {
    var measure = card("Terénní služba", id(card("Zůstat doma", "")));
    coordinator.post(plan + "/kapitoly", "analysis", "territory");
    write(measure, "Pečovatelka přijede každý den.");
    var first = frozen("K připomínkám");
    assertThat(coordinator.post(plan + "/verze", "version", "Znovu"))
        .as("nothing changed")
        .hasStatus(HttpStatus.CONFLICT);
    write(measure, "Pečovatelka přijede i v neděli.");
    var second = frozen("Po připomínkách");
    assertThat(plain(coordinator.text(first))).contains("každý den").doesNotContain("i v neděli");
    assertThat(plain(coordinator.text(second))).contains("i v neděli", "V území žije");
    assertThat(coordinator.text(plan + "/porovnani?od=1&do=2"))
        .contains("<del>každý den</del><ins>i v neděli</ins>");
    assertThat(stranger.get(second)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.get(plan)).hasStatus(HttpStatus.FORBIDDEN);
    coordinator.post(second + "/zverejnit", "public", "true");
    assertThat(plain(stranger.text(second))).contains("i v neděli");
    assertThat(stranger.text(plan)).contains("Po připomínkách").doesNotContain("K připomínkám");
    assertThat(stranger.get(first)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.text("/plany")).contains("Komunitní plán");
    assertThat(stranger.text(second + ".json")).contains("\"code\" : \"Op1.1\"");
    assertThat(stranger.text(second + ".csv")).contains("Op1.1;Terénní služba");
    assertThat(stranger.get(second + ".pdf")).hasStatusOk();
    assertThat(stranger.get(second + ".docx")).hasStatusOk();
  }

  @Test
  void whoeverAnswersForUnfilledCardsIsRemindedOnce() {
    var priority = card("Zůstat doma", "");
    for (var name : new String[] {"Terénní služba", "Stacionář"}) {
      var one = card(name, id(priority));
      assign(one, "code", "X" + id(one).substring(0, 8), "owner", headPerson.value());
    }
    assertThat(coordinator.text(plan + "/vyplneni")).contains("Vyplněno celé: 0 z 2");
    assertThat(coordinator.post(plan + "/pripomenout")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(letters(headPerson)).as("one letter about both").isEqualTo(1);
    assertThat(member.post(plan + "/pripomenout")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void measuresAreTiedToEachOtherOnce() {
    var priority = card("Zůstat doma", "");
    var one = card("Terénní služba", id(priority));
    var other = card("Stacionář", id(priority));
    assertThat(coordinator.post(one + "/vazby", "kind", "depends_on", "other", id(other)))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.post(one + "/vazby", "kind", "depends_on", "other", id(other)))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(one + "/vazby", "kind", "depends_on", "other", id(one)))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.text(other)).contains("závisí na ní", "Terénní služba");
  }

  @Test
  void aNeedBecomesAMeasureWithTheThreadKept() {
    var need =
        Web.location(
            coordinator.post("/potreby", "register", town.value(), "title", "Chybí pečovatelka"));
    assertThat(coordinator.text(need)).contains("Založit opatření: Komunitní plán");
    var measure =
        Web.location(coordinator.post(plan + "/karty", "name", "Pečovatelka", "need", id(need)));
    assertThat(coordinator.text(measure)).contains("Chybí pečovatelka");
    assertThat(coordinator.text(need)).contains("P1 Pečovatelka");
  }

  private String card(String name, String parent) {
    var done = coordinator.post(plan + "/karty", "name", name, "parent", parent);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private MvcTestResult remove(String card) {
    return coordinator.post(card + "/vyradit", "because", "Nejsou lidé.");
  }

  private MvcTestResult assign(String card, Object... fields) {
    return coordinator.post(card + "/prirazeni", fields);
  }

  private void write(String card, String description) {
    var path = card + "/cast/text";
    assertThat(coordinator.post(path, "seen", seen(coordinator, path), "description", description))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private void costs(String card, String year, String source, String amount) {
    var path = card + "/cast/naklady";
    assertThat(
            coordinator.post(
                path,
                "seen",
                seen(coordinator, path),
                "r-0-year",
                year,
                "r-0-source",
                source,
                "r-0-amount",
                amount))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  private String frozen(String name) {
    var done = coordinator.post(plan + "/verze", "version", name);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  private static String seen(Web who, String section) {
    var field = Jsoup.parse(who.text(section)).selectFirst("input[name=seen]");
    return Objects.requireNonNull(field).attr("value");
  }

  private String suggestion(String card, String step) {
    var form =
        Jsoup.parse(head.text(card)).selectFirst("form[action*=/navrhy/][action$=" + step + "]");
    return Objects.requireNonNull(form).attr("action");
  }

  private int letters(PersonId person) {
    return sql.fetch("select id from notifications.message where person_id = ?", person.value())
        .size();
  }

  private static String plain(String html) {
    return html.replace('\u00a0', ' ');
  }
}
