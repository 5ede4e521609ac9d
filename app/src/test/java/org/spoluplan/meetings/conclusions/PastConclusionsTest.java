package org.spoluplan.meetings.conclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class PastConclusionsTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;

  private TestMeetings make;
  private BodyId body;
  private MeetingId in2018;
  private MeetingId in2019;
  private Web chair;
  private Web guest;

  @BeforeEach
  void aGroupConcludedForYears() {
    make = new TestMeetings(sql);
    body = make.body("Skupina pro seniory");
    in2018 = make.meeting(body, LocalDate.of(2018, 5, 4), MeetingStatus.HELD);
    in2019 = make.meeting(body, LocalDate.of(2019, 3, 12), MeetingStatus.HELD);
    chair = as("Jana Vrbická", Role.CHAIR);
    guest = as("Radovan Šebestík", Role.GUEST);
  }

  @Test
  void conclusionsStandUnderTheirYearsNewestFirst() {
    conclude(in2018, "Denní stacionář", "will_be_handled", "Stacionář se bude řešit.");
    conclude(in2019, "Denní stacionář", "into_plan", "Stacionář do plánu.");

    assertThat(list(""))
        .containsSubsequence("2019", "Jednání 12. 3. 2019", "Stacionář do plánu.")
        .containsSubsequence("2018", "Jednání 4. 5. 2018", "Stacionář se bude řešit.");
  }

  @Test
  void aTopicIsNamedByTheWordThatMadeIt() {
    conclude(in2018, "Denní stacionář", "will_be_handled", "Bude se řešit.");
    conclude(in2019, "Kapacita stacionáře", "noted", "Míst je málo.");
    conclude(in2019, "Tísňová péče", "noted", "Tlačítka fungují.");

    assertThat(list("podle=topic"))
        .containsSubsequence(
            "stacionář", "Spojuje je slovo „stacionář“: 2× v názvu bodu.", "ostatní");
    assertThat(list("tema=stacionar")).contains("2 závěry").doesNotContain("Tlačítka");
    assertThat(list("tema=-")).contains("1 závěr", "Tlačítka");
  }

  @Test
  void theyAreSiftedByKindYearAndWords() {
    conclude(in2018, "Denní stacionář", "will_be_handled", "Stacionář se bude řešit.");
    conclude(in2019, "Tísňová péče", "noted", "Tlačítka fungují.");

    assertThat(list("druh=noted")).contains("Tlačítka").doesNotContain("Stacionář se");
    assertThat(list("rok=2018")).contains("Stacionář se").doesNotContain("Tlačítka");
    assertThat(list("q=stacionáři")).contains("Stacionář se").doesNotContain("Tlačítka");
    assertThat(list("q=nic")).contains("Takový závěr tu není");
  }

  @Test
  void aConfidentialConclusionIsNotForGuests() {
    var item = make.item(in2018, "Jedna rodina");
    insert(in2018, item, "noted", "Jen pro členy.", true);

    assertThat(list("")).contains("Jen pro členy.", "důvěrné");
    var asGuest = guest.text(path(""));
    assertThat(asGuest).doesNotContain("Jen pro členy.", "Jedna rodina");
    assertThat(guest.text("/skupiny/" + body.value() + "/zavery.csv"))
        .doesNotContain("Jen pro členy.");
  }

  @Test
  void itSaysWhatTheyLedToButOnlyToThoseWhoMaySeeTasks() {
    var id = conclude(in2018, "Denní stacionář", "will_be_handled", "Bude se řešit.");
    chair.post(
        "/jednani/" + in2018.value() + "/ukoly",
        "wording",
        "Najít budovu",
        "precision",
        "none",
        "zaver",
        id);

    assertThat(list("")).contains("Úkol: Najít budovu otevřeno");
    assertThat(guest.text(path(""))).contains("Bude se řešit.").doesNotContain("Najít budovu");
  }

  @Test
  void eachNumberLeadsToTheConclusionsThatItCounts() {
    conclude(in2018, "Denní stacionář", "noted", "Jedna.");
    conclude(in2019, "Denní stacionář", "noted", "Dvě.");
    conclude(in2019, "Tísňová péče", "into_plan", "Tři.");

    var numbers = Jsoup.parse(chair.text(path(""))).select("td.sp-num a");
    assertThat(numbers).hasSizeGreaterThan(6);
    for (var number : numbers) {
      var there = Jsoup.parse(chair.text(number.attr("href").replaceFirst("#.*", "")));
      assertThat(there.select("li.sp-conclusion"))
          .as(number.attr("href"))
          .hasSize(Integer.parseInt(number.text()));
    }
  }

  @Test
  void aLongListIsCutAndCanBeHadWhole() {
    for (int i = 0; i < HistoryView.MOST_SHOWN + 1; i++) {
      insert(in2018, null, "noted", "Závěr číslo " + i + ".", false);
    }

    var cut = Jsoup.parse(chair.text(path("podle=topic")));
    assertThat(cut.select("li.sp-conclusion")).hasSize(HistoryView.MOST_SHOWN);
    assertThat(cut.text()).contains("Ukázáno je 100 z 101.");
    var whole = Jsoup.parse(chair.text(path("vse=true")));
    assertThat(whole.select("li.sp-conclusion")).hasSize(HistoryView.MOST_SHOWN + 1);
  }

  @Test
  void strangersReadPublishedMinutesInstead() {
    assertThat(Web.of(mvc, people.account("Bohumil Kratina")).get(path(""))).hasStatus(403);
  }

  @Test
  void allOfItIsTakenAway() {
    conclude(in2018, "Denní stacionář", "will_be_handled", "Bude se řešit.");

    assertThat(chair.text("/skupiny/" + body.value() + "/zavery.csv"))
        .contains("2018-05-04;Denní stacionář;bude řešeno;Bude se řešit.;");
  }

  @Test
  void thePageOfTheBodyShowsTheWay() {
    conclude(in2018, "Denní stacionář", "noted", "Jedna.");
    conclude(in2019, "Denní stacionář", "noted", "Dvě.");

    assertThat(chair.text("/skupiny/" + body.value()))
        .contains("2 závěry", "z let 2018 až 2019", "/zavery?podle=topic");
  }

  private Web as(String name, Role function) {
    var person = people.account(name);
    make.member(body, person, function);
    return Web.of(mvc, person);
  }

  private String path(String query) {
    return "/skupiny/" + body.value() + "/zavery?" + query;
  }

  /// The list as it is read, without the filter above it.
  private String list(String query) {
    var page = Jsoup.parse(chair.text(path(query)));
    page.select("form").remove();
    return page.select("main").text().replace('\u00a0', ' ');
  }

  private UUID conclude(MeetingId meeting, String title, String kind, String wording) {
    return insert(meeting, make.item(meeting, title), kind, wording, false);
  }

  private UUID insert(
      MeetingId meeting,
      @Nullable AgendaItemId item,
      String kind,
      String wording,
      boolean confidential) {
    var row = sql.newRecord(CONCLUSION);
    row.setMeetingId(meeting.value());
    row.setItemId(item == null ? null : item.value());
    row.setPosition(1);
    row.setKind(kind);
    row.setWording(wording);
    row.setConfidential(confidential);
    row.setCreatedAt(TestClock.START);
    row.insert();
    return row.getId();
  }
}
