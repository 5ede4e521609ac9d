package org.spoluplan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class SearchTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Reindexing reindexing;
  @Autowired SearchIndex index;

  private BodyId body;
  private MeetingId meeting;
  private Web chair;

  @BeforeEach
  void aGroupConcludes() {
    var make = new TestMeetings(sql);
    body = make.body("Skupina pro zvířecí terapii");
    meeting = make.meeting(body, LocalDate.of(2027, 2, 8), MeetingStatus.HELD);
    make.item(meeting, "Hipoterapie ve stacionáři");
    var person = people.account("Jana Vrbická");
    make.member(body, person, Role.CHAIR);
    chair = Web.of(mvc, person);
  }

  @Test
  void whatIsWrittenIsFoundAtOnceWithItsWordsMarked() {
    conclude("Canisterapie bude řešena v každém stacionáři");

    assertThat(chair.text("/hledani?q=canisterapii"))
        .contains("<mark>Canisterapie</mark> bude řešena", "závěr", "Závěry (1)");
  }

  @Test
  void whatIsRewordedIsFoundByItsNewWords() {
    conclude("Felinoterapie");
    var path = "/jednani/" + meeting.value() + "/zavery";
    var id = chair.text(path).replaceFirst("(?s).*id=\"zaver-([0-9a-f-]+)\".*", "$1");
    chair.post(path + "/" + id, "kind", "noted", "wording", "Včelaření", "version", "0");

    assertThat(chair.text("/hledani?q=včelaření")).contains("/zavery#zaver-" + id);
    assertThat(chair.text("/hledani?q=felinoterapie")).doesNotContain("/zavery#zaver-" + id);

    chair.post(path + "/" + id + "/smazat");
    assertThat(chair.text("/hledani?q=včelaření")).doesNotContain("/zavery#zaver-" + id);
  }

  @Test
  void nobodyFindsWhatIsNotTheirs() {
    conclude("Delfinoterapie");
    var outsider = people.account("Cizí Člověk");
    var administrator = people.account("Správce Systému", Role.ADMINISTRATOR);

    assertThat(Web.of(mvc, outsider).text("/hledani?q=delfinoterapie")).doesNotContain("<mark>");
    assertThat(Web.of(mvc, administrator).text("/hledani?q=delfinoterapie"))
        .doesNotContain("<mark>");
    assertThat(mvc.get().uri("/hledani?q=delfinoterapie"))
        .hasStatusOk()
        .bodyText()
        .contains("jsme nenašli", "Přihlaste se");
  }

  @Test
  void aConfidentialConclusionIsFoundByNobody() {
    chair.post(
        "/jednani/" + meeting.value() + "/zavery",
        "kind",
        "noted",
        "wording",
        "Ornitoterapie",
        "confidential",
        "true");

    assertThat(chair.text("/hledani?q=ornitoterapie")).doesNotContain("<mark>");
  }

  @Test
  void peopleAreFoundByWhoeverIsSignedIn() {
    var name = people.person("Květoslava Najmanová");
    reindexing.rebuild();

    assertThat(chair.text("/hledani?q=najmanove")).contains("/lide/" + name.value());
    assertThat(mvc.get().uri("/hledani?q=najmanove"))
        .bodyText()
        .doesNotContain(name.value().toString());
  }

  @Test
  void whatIsFoundCanBeNarrowedToOneGroupAndYear() {
    conclude("Muzikoterapie");
    var make = new TestMeetings(sql);
    var other = make.body("Skupina pro hudbu");
    var later = make.meeting(other, LocalDate.of(2026, 5, 1), MeetingStatus.HELD);
    var person = people.account("Radovan Šebestík");
    make.member(other, person, Role.CHAIR);
    make.member(body, person, Role.MEMBER);
    var both = Web.of(mvc, person);
    both.post(
        "/jednani/" + later.value() + "/zavery", "kind", "noted", "wording", "Muzikoterapie ano");

    assertThat(both.text("/hledani?q=muzikoterapie")).contains("Závěry (2)");
    var narrowed = both.text("/hledani?q=muzikoterapie&skupina=" + other.value());
    assertThat(narrowed).contains("Závěry (1)", "Jen ve skupině");
    assertThat(both.text("/hledani?q=muzikoterapie&rok=2027"))
        .contains("Závěry (1)", ">2026</option>");
    assertThat(both.text("/hledani?q=muzikoterapie&rok=2020"))
        .contains("nic takového není", "Hledat všude");
    assertThat(both.text("/hledani?q=muzikoterapie&rok=x&skupina=y")).contains("Závěry (2)");
  }

  @Test
  void publishedMinutesAreFoundByTheirGroupToo() {
    sql.execute(
        "insert into meetings.minutes (meeting_id, edition, state, content, content_hash)"
            + " values (?, 1, 'published', '# Zápis\n\nArteterapie začne v září.', 'x')",
        meeting.value());
    reindexing.rebuild();

    assertThat(mvc.get().uri("/hledani?q=arteterapie&rok=2027&skupina=" + body.value()))
        .bodyText()
        .contains("<mark>Arteterapie</mark> začne");
  }

  @Test
  void theIndexCanBeBuiltAnewFromWhatIsKnown() {
    sql.execute("delete from search.entry");
    assertThat(chair.text("/hledani?q=hipoterapie")).doesNotContain("<mark>");

    reindexing.rebuild();
    assertThat(chair.text("/hledani?q=hipoterapie")).contains("<mark>Hipoterapie</mark>");
    assertThat(chair.text("/hledani?q=zvireci terapie&druh=meeting")).contains("/jednani/");
    assertThat(chair.text("/hledani?q=zvireci terapie&druh=body")).contains("/skupiny/");
  }

  @Test
  void whateverIsTypedIsAnswered() {
    for (var typed :
        new String[] {
          "", " ", "a", "'", "\\", "&|!()", ":*", "<b>", "a'b\\c", "%", "x".repeat(500)
        }) {
      assertThat(mvc.get().uri("/hledani?q={q}", typed)).as(typed).hasStatusOk();
    }
  }

  private void conclude(String wording) {
    assertThat(
            chair.post(
                "/jednani/" + meeting.value() + "/zavery", "kind", "noted", "wording", wording))
        .hasStatus(303);
  }
}
