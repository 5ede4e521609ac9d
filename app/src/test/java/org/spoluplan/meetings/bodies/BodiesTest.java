package org.spoluplan.meetings.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.Procedures;
import org.spoluplan.meetings.RulesOfProcedure;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class BodiesTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired Town town;
  @Autowired Bodies bodies;
  @Autowired Procedures procedures;
  @Autowired RulesBook rules;

  private OrganisationId lipova;
  private Web coordinator;
  private Web administrator;
  private Web stranger;

  @BeforeEach
  void aTownHasACoordinator() {
    lipova = people.organisation("Město Lípová");
    var person = people.account("Hedvika Strouhalová");
    people.grant(person, Role.COORDINATOR, lipova);
    coordinator = Web.of(mvc, person);
    administrator = Web.of(mvc, people.account("Radim Votýpka", Role.ADMINISTRATOR));
    stranger = Web.of(mvc, people.account("Bohumil Kratina"));
  }

  @Test
  void aCoordinatorFoundsABodyWithTheUsualRules() {
    var body = founded("Skupina pro seniory");

    assertThat(noticeOn(body, LocalDate.of(2027, 3, 8))).isEqualTo(7);
    assertThat(coordinator.text(path(body)))
        .contains("Skupina pro seniory", "pracovní skupina", "více než 1/2");
    assertThat(stranger.text(path(body))).contains("Skupina pro seniory");
    assertThat(stranger.get("/skupiny/nova")).hasStatus(403);
  }

  @Test
  void aCoordinatorFoundsBodiesOfTheirTownOnly() {
    var elsewhere = people.organisation("Město Doubrava");

    assertThat(found("Cizí skupina", "organisation", elsewhere.value())).hasStatus(422);
    assertThat(found("Skupina ničí", "organisation", "")).hasStatus(422);
  }

  @Test
  void aChairDoesNotGiveTheBodyToAnotherTown() {
    var group = town.group("Skupina, která zůstane");
    var chair = Web.of(mvc, group.chair("Zdislava Pospěchová"));
    var elsewhere = people.organisation("Město Ořechov");

    var moved = edit(chair, group.id(), "Skupina, která zůstane", 0, "organisation", elsewhere);
    assertThat(moved).hasStatus(422);
    var renamed = edit(chair, group.id(), "Skupina jinak", 0, "organisation", group.town());
    assertThat(renamed).hasStatus(303);
  }

  @Test
  void wrongValuesComeBackWithWhatWasTyped() {
    var wrong =
        coordinator.post(
            "/skupiny",
            "name",
            "",
            "type",
            "druh, který není",
            "organisation",
            lipova.value(),
            "parent",
            UUID.randomUUID(),
            "programme",
            "Plán Lípová",
            "validFrom",
            "1. 5. 2027",
            "validTo",
            "1. 4. 2027");

    assertThat(wrong)
        .hasStatus(422)
        .bodyText()
        .contains("Tohle ještě vyplňte", "Vyberte jednu z možností", "Konec je dřív než začátek")
        .contains("Plán Lípová", "1. 5. 2027");
  }

  @Test
  void aBodyIsNotAboveItself() {
    var upper = founded("Řídicí skupina");
    var lower = founded("Podskupina", "parent", upper.value());

    var circle =
        edit(coordinator, upper, "Řídicí skupina", 0, "organisation", lipova, "parent", lower);
    assertThat(circle).hasStatus(422);
    var itself =
        edit(coordinator, upper, "Řídicí skupina", 0, "organisation", lipova, "parent", upper);
    assertThat(itself).hasStatus(422);
    assertThat(coordinator.text(path(lower))).contains("Řídicí skupina");
  }

  @Test
  void twoWhoEditAtOnceAreToldAndNothingTypedIsLost() {
    var body = founded("Skupina dvou");

    assertThat(edit(coordinator, body, "První", 0, "organisation", lipova)).hasStatus(303);
    assertThat(edit(coordinator, body, "Druhý", 0, "organisation", lipova))
        .hasStatus(409)
        .bodyText()
        .contains("Druhý", "Mezitím to změnil");
    assertThat(bodies.get(body).name()).isEqualTo("První");
  }

  @Test
  void kindsOfBodiesAreTheRegionsOwn() {
    var name = "mikroregion " + UUID.randomUUID();
    assertThat(administrator.post("/skupiny/druhy", "nameCs", name, "nameEn", "micro-region"))
        .hasStatus(303);
    var type = codeOf(name);
    var body = founded("Mikroregion Podlesí", "type", type);
    assertThat(coordinator.text(path(body))).contains(name);

    var retired = new Object[] {"nameCs", name, "nameEn", "mr", "retired", "true", "version", 0};
    assertThat(administrator.post("/skupiny/druhy/" + type, retired)).hasStatus(303);
    assertThat(administrator.post("/skupiny/druhy/" + type, retired)).hasStatus(409);

    assertThat(coordinator.text("/skupiny/nova")).doesNotContain(name);
    assertThat(found("Další mikroregion", "type", type)).hasStatus(422);
    assertThat(edit(coordinator, body, "Podlesí", 0, "organisation", lipova, "type", type))
        .hasStatus(303);
    assertThat(coordinator.get("/skupiny/druhy")).hasStatus(403);
  }

  @Test
  void anEditionHoldsFromItsDayUntilTheNext() {
    var body = founded("Skupina s řádem", "validFrom", "1. 1. 2020");

    assertThat(setRules(body, "validFrom", "1. 1. 2026", "notice", "10")).hasStatus(303);
    assertThat(setRules(body, "validFrom", "1. 6. 2023", "notice", "5")).hasStatus(303);

    assertThat(procedures.on(body, LocalDate.of(2019, 12, 31))).isEmpty();
    assertThat(noticeOn(body, LocalDate.of(2020, 1, 1))).isEqualTo(7);
    assertThat(noticeOn(body, LocalDate.of(2023, 5, 31))).isEqualTo(7);
    assertThat(noticeOn(body, LocalDate.of(2023, 6, 1))).isEqualTo(5);
    assertThat(noticeOn(body, LocalDate.of(2025, 12, 31))).isEqualTo(5);
    assertThat(noticeOn(body, LocalDate.of(2026, 1, 1))).isEqualTo(10);
    assertThat(noticeOn(body, LocalDate.of(2037, 1, 1))).isEqualTo(10);
    assertThat(rules.editions(body)).hasSize(3);
    assertThat(stranger.text(path(body)))
        .contains("Platilo od 1.\u00a06.\u00a02023", "31.\u00a012.\u00a02025");
  }

  @Test
  void anEditionToComeIsShownAsSuchAndBindsNobodyBefore() {
    var body = founded("Skupina s budoucím řádem", "validFrom", "1. 1. 2020");
    assertThat(setRules(body, "validFrom", "1. 4. 2027", "notice", "10")).hasStatus(303);

    var shown = Jsoup.parse(stranger.text(path(body))).select("#rad ~ details");
    assertThat(shown.select("summary").eachText())
        .containsExactly("Bude platit od 1. 4. 2027", "Platí od 1. 1. 2020 do 31. 3. 2027");
    assertThat(shown.get(0).hasAttr("open")).isFalse();
    assertThat(shown.get(1).hasAttr("open")).isTrue();
    assertThat(noticeOn(body, TODAY)).isEqualTo(7);
    assertThat(procedures.editions(body)).hasSize(2);
  }

  @Test
  void beforeItsFirstEditionABodyHasNoRules() {
    var body = founded("Skupina před řádem", "validFrom", "1. 4. 2027");

    assertThat(procedures.on(body, TODAY)).isEmpty();
    assertThat(procedures.rules(body, TODAY)).isEqualTo(RulesOfProcedure.UNWRITTEN);
    assertThat(stranger.text(path(body)))
        .contains("Dnes žádné znění neplatí", "Bude platit od 1.\u00a04.\u00a02027");
  }

  @Test
  void twoEditionsOfOneDayAreRefused() {
    var body = founded("Skupina s jedním řádem");

    assertThat(setRules(body, "validFrom", "1. 6. 2027", "notice", "5")).hasStatus(303);
    assertThat(setRules(body, "validFrom", "1. 6. 2027", "notice", "9"))
        .hasStatus(409)
        .bodyText()
        .contains("Znění platné od tohoto dne už existuje", "value=\"9\"");
    assertThat(noticeOn(body, LocalDate.of(2027, 6, 1))).isEqualTo(5);
  }

  @Test
  void wrongNumbersOfRulesComeBackWithTheReason() {
    var body = founded("Skupina s překlepy");

    var wrong =
        setRules(
            body,
            "validFrom",
            "31. 2. 2027",
            "quorum",
            "3/2",
            "majority",
            "polovina",
            "notice",
            "sto",
            "verifiers",
            "3",
            "absences",
            "0",
            "appointedBy",
            UUID.randomUUID());

    assertThat(wrong)
        .hasStatus(422)
        .bodyText()
        .contains("Zadejte datum", "Zadejte zlomek", "celé číslo od 0 do 60")
        .contains("celé číslo od 0 do 2", "celé číslo od 1 do 12", "polovina", "sto");
    assertThat(rules.editions(body)).hasSize(1);
  }

  @Test
  void everyValueOfTheRulesIsKept() {
    var appoints = founded("Rada, která jmenuje");
    var body = founded("Komise");
    setRules(body, "validFrom", "1. 6. 2027", "appointedBy", appoints.value());

    var kept = rules.latest(body).orElseThrow();
    assertThat(kept.quorum().share()).isEqualTo(Share.atLeast(2, 3));
    assertThat(kept.majority().base()).isEqualTo(RulesOfProcedure.MajorityBase.ENTITLED);
    assertThat(kept.majority().tie()).isEqualTo(RulesOfProcedure.TieRule.CHAIR_DECIDES);
    assertThat(kept.voteUnit()).isEqualTo(RulesOfProcedure.VoteUnit.ORGANISATION);
    assertThat(kept.writing())
        .isEqualTo(new RulesOfProcedure.Writing(true, 14, RulesOfProcedure.Silence.CONSENT));
    assertThat(kept.deadlines()).isEqualTo(new RulesOfProcedure.Deadlines(10, 6, 5, 2));
    assertThat(kept.verifiers()).isEqualTo(2);
    assertThat(kept.convenedBy()).isEqualTo(RulesOfProcedure.Convener.SECRETARY);
    assertThat(kept.request()).isEqualTo(Share.atLeast(1, 4));
    assertThat(kept.admission().appointedBy()).isEqualTo(appoints);
    assertThat(kept.absences()).isEqualTo(4);
    assertThat(kept.meetingsPerYear()).isEqualTo(6);
    assertThat(stranger.text(path(body)))
        .contains("Rada, která jmenuje", "4 neomluvené neúčasti za sebou", "tajemník");
  }

  @Test
  void onlyACoordinatorSetsRules() {
    var group = town.group("Skupina bez práva na řád");
    var chair = Web.of(mvc, group.chair("Ctibor Nedbálek"));
    var rulesPath = path(group.id()) + "/jednaci-rad";

    assertThat(chair.get(rulesPath)).hasStatus(403);
    assertThat(chair.post(rulesPath)).hasStatus(403);
    assertThat(stranger.post(rulesPath)).hasStatus(403);
    assertThat(coordinator.post(rulesPath)).hasStatus(403);
  }

  private int noticeOn(BodyId body, LocalDate day) {
    return procedures.rules(body, day).deadlines().notice();
  }

  /// The code of a kind, as the form for a new body offers it.
  private String codeOf(String name) {
    return Jsoup.parse(coordinator.text("/skupiny/nova"))
        .select("select[name=type] option")
        .stream()
        .filter(option -> option.text().equals(name))
        .findFirst()
        .orElseThrow()
        .attr("value");
  }

  private BodyId founded(String name, Object... other) {
    var created = found(name, other);
    assertThat(created).hasStatus(303);
    return new BodyId(UUID.fromString(Web.location(created).replace("/skupiny/", "")));
  }

  private MvcTestResult found(String name, Object... other) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", name);
    fields.put("type", "working_group");
    fields.put("organisation", lipova.value());
    return coordinator.post("/skupiny", with(fields, other));
  }

  private static MvcTestResult edit(
      Web who, BodyId body, String name, int version, Object... other) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", name);
    fields.put("type", "working_group");
    fields.put("version", version);
    return who.post(path(body), with(fields, other));
  }

  private MvcTestResult setRules(BodyId body, Object... other) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("source", "jednací řád, čl. 4");
    fields.put("quorumBase", "entitled");
    fields.put("quorumExceeds", "least");
    fields.put("quorum", "2/3");
    fields.put("majorityExceeds", "more");
    fields.put("majority", "1/2");
    fields.put("majorityBase", "entitled");
    fields.put("tie", "chair_decides");
    fields.put("voteUnit", "organisation");
    fields.put("writtenBallot", "true");
    fields.put("writtenBallotDays", 14);
    fields.put("silence", "consent");
    fields.put("notice", 10);
    fields.put("agenda", 6);
    fields.put("papers", 5);
    fields.put("excuse", 2);
    fields.put("verifiers", 2);
    fields.put("convenedBy", "secretary");
    fields.put("request", "1/4");
    fields.put("admission", "appointment");
    fields.put("guestMeetingsFirst", 0);
    fields.put("absences", 4);
    fields.put("meetingsPerYear", 6);
    fields.put("numbering", "series");
    return coordinator.post(path(body) + "/jednaci-rad", with(fields, other));
  }

  private static Object[] with(Map<String, Object> fields, Object... other) {
    for (int i = 0; i < other.length; i += 2) {
      fields.put(other[i].toString(), plain(other[i + 1]));
    }
    return fields.entrySet().stream()
        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
        .toArray();
  }

  private static Object plain(Object value) {
    return switch (value) {
      case BodyId id -> id.value();
      case OrganisationId id -> id.value();
      default -> value;
    };
  }

  private static String path(BodyId body) {
    return "/skupiny/" + body.value();
  }
}
