package org.spoluplan.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A group says what people lack; what it concluded about it is public.
@ApplicationTest
class NeedTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  private OrganisationId town;
  private BodyId group;
  private MeetingId meeting;
  private Web coordinator;
  private Web member;
  private Web stranger;

  @BeforeEach
  void aTownWithAGroup() {
    town = people.organisation("Město Potřebné");
    var make = new TestMeetings(sql);
    group = make.body("Skupina potřeb " + town.value(), town);
    meeting = make.meeting(group, LocalDate.of(2026, 3, 4), MeetingStatus.HELD);
    var somebody = people.account("Koordinátorka Potřeb");
    people.grant(somebody, Role.COORDINATOR, town);
    coordinator = Web.of(mvc, somebody);
    var inGroup = people.account("Členka Skupiny");
    make.member(group, inGroup, Role.MEMBER);
    member = Web.of(mvc, inGroup);
    stranger = Web.of(mvc, people.account("Cizí Člověk"));
  }

  @Test
  void aNeedComesFromAConclusionAndItsVerdictWithIt() {
    var conclusion = conclusion("into_plan", "Zařadit důchodce bez příjmu", "");
    var thread = "/nit/conclusion/" + conclusion;
    var offered = Jsoup.parse(coordinator.text(thread)).selectFirst("a[href^=/potreby/nova]");
    var form = Objects.requireNonNull(offered).attr("href");
    assertThat(coordinator.text(form)).contains("Zařadit důchodce bez příjmu");
    var need = write(coordinator, "Důchodci bez příjmu", "z", "conclusion:" + conclusion);
    assertThat(coordinator.text(need)).contains("do plánu", "závěr jednání", thread(need));
    assertThat(stranger.text(need)).contains("Důchodci bez příjmu");
    assertThat(stranger.text("/potreby?q=duchodci")).contains("Důchodci bez příjmu");
    assertThat(coordinator.text(thread)).contains("Důchodci bez příjmu");
  }

  private static String thread(String need) {
    return "/nit/need/" + need.substring(need.lastIndexOf('/') + 1);
  }

  @Test
  void whatNobodyConcludedAboutIsSeenByTheGroupsOnly() {
    var need = write(member, "Nikdo nevozí k lékaři", "body", group.value());
    assertThat(member.text(need)).contains("zatím bez závěru");
    assertThat(stranger.get(need)).hasStatus(HttpStatus.FORBIDDEN);
    assertThat(stranger.text("/potreby")).doesNotContain("Nikdo nevozí k lékaři");
    assertThat(stranger.text("/potreby/seznam.csv")).doesNotContain("Nikdo nevozí k lékaři");
    assertThat(member.post(need + "/zaver", "verdict", "into_plan"))
        .hasStatus(HttpStatus.FORBIDDEN);
    assertThat(coordinator.post(need + "/zaver", "verdict", "not_handled"))
        .as("without a reason")
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(coordinator.post(need + "/zaver", "verdict", "not_handled", "reason", "Vozí kraj."))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(stranger.text(need)).contains("nebude se řešit", "Vozí kraj.");
    assertThat(stranger.text("/potreby/seznam.csv")).contains("Nikdo nevozí k lékaři");
  }

  @Test
  void theRegisterIsFilteredByWhomAndWhatAndWhatWasConcluded() {
    write(coordinator, "Dluhy mladých " + town.value(), "situations", "DLUHY", "trend", "growing");
    write(coordinator, "Samota starých " + town.value(), "situations", "SAMOTA");
    assertThat(coordinator.text("/potreby?situace=DLUHY&q=" + town.value()))
        .contains("Dluhy mladých", "roste")
        .doesNotContain("Samota starých");
    assertThat(coordinator.text("/potreby?vyvoj=growing&q=" + town.value()))
        .doesNotContain("Samota starých");
    assertThat(coordinator.text("/potreby?stav=into_plan&q=" + town.value()))
        .doesNotContain("Samota starých", "Dluhy mladých");
    assertThat(coordinator.text("/potreby?stav=open&q=SAMOTA STARYCH " + town.value()))
        .contains("Samota starých");
  }

  @Test
  void twoThatSayTheSameAreJoinedAndTheTrailStays() {
    var one = write(coordinator, "Chybí krizové lůžko");
    var other = write(coordinator, "Není kam s člověkem v noci");
    assertThat(coordinator.post(one + "/spojit", "other", "99999"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(coordinator.post(one + "/spojit", "other", "1"))
        .as("with itself")
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(one + "/spojit", "other", "2")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(other)).contains("Mluví i za", "Chybí krizové lůžko");
    assertThat(coordinator.text(one)).contains("Za tuto potřebu teď mluví jiná");
    assertThat(coordinator.post(one + "/doklady", "kind", "survey", "wording", "30 z 40"))
        .hasStatus(HttpStatus.CONFLICT);
    assertThat(coordinator.post(one + "/rozpojit")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.text(other)).doesNotContain("Mluví i za");
  }

  @Test
  void howWeKnowIsAddedAndNobodyIsOverwritten() {
    var need = write(coordinator, "Chybí tlumočník");
    assertThat(coordinator.post(need + "/doklady", "kind", "interview", "wording", ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    coordinator.post(need + "/doklady", "kind", "interview", "wording", "„Nerozumím jim.“");
    assertThat(coordinator.text(need)).contains("„Nerozumím jim.“", "rozhovor");
    assertThat(coordinator.post(need, "version", "0", "title", "Chybí tlumočník ukrajinštiny"))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(coordinator.post(need, "version", "0", "title", "Něco jiného"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Něco jiného");
    assertThat(stranger.post(need, "version", "1", "title", "Nic")).hasStatus(HttpStatus.FORBIDDEN);
  }

  @Test
  void hostileWordsAreText() {
    var need = write(coordinator, "<script>alert(1)</script>");
    assertThat(coordinator.text(need)).doesNotContain("<script>alert(1)");
    var wrong = coordinator.post("/potreby", "register", town.value(), "title", "x".repeat(400));
    assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(coordinator.post("/potreby", "register", town.value(), "title", "A", "groups", "X"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private String write(Web who, String title, Object... more) {
    var fields = new Object[4 + more.length];
    fields[0] = "title";
    fields[1] = title;
    fields[2] = "register";
    fields[3] = town.value();
    System.arraycopy(more, 0, fields, 4, more.length);
    var done = who.post("/potreby", fields);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return Web.location(done);
  }

  private String conclusion(String kind, String wording, String reason) {
    var path = "/jednani/" + meeting.value() + "/zavery";
    var done = coordinator.post(path, "kind", kind, "wording", wording, "reason", reason);
    assertThat(done).hasStatus(HttpStatus.SEE_OTHER);
    return String.valueOf(
        sql.fetchValue(
            "select id from meetings.conclusion where meeting_id = ? and wording = ?",
            meeting.value(),
            wording));
  }
}
