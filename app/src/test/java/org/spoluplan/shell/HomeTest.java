package org.spoluplan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
class HomeTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Town town;

  @Test
  void anybodyCanOpenTheFirstPage() {
    people.person("Ota Správný");
    assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("Spoluplán");
  }

  @Test
  void nobodySeesOnlyMeetingsOpenToAll() {
    people.account("Kdo Tu Už Je");
    var make = new TestMeetings(sql);
    make.meeting(make.body("Veřejná skupina"), TODAY.plusDays(3), MeetingStatus.PLANNED, true);
    make.meeting(make.body("Zavřená skupina"), TODAY.plusDays(3), MeetingStatus.PLANNED);

    assertThat(mvc.get().uri("/"))
        .bodyText()
        .contains("Veřejná skupina", "Přihlásit se")
        .doesNotContain("Zavřená skupina");
  }

  @Test
  void whatWaitsStandsByItsUrgency() {
    var make = new TestMeetings(sql);
    var body = make.body("Skupina pro závislosti");
    var person = people.account("Ludmila Seifrtová");
    make.member(body, person, Role.CHAIR);
    var web = Web.of(mvc, person);
    for (var due : java.util.List.of("31. 12. 2027", "1. 3. 2027", "10. 3. 2027")) {
      web.post(
          "/ukoly",
          "skupina",
          body.value(),
          "wording",
          "Úkol do " + due,
          "precision",
          "day",
          "dueOn",
          due,
          "person",
          person.value());
    }

    assertThat(web.text("/"))
        .contains("Čekají na vás 3 věci, jedna je po termínu.")
        .containsSubsequence("Úkol do 1. 3. 2027", "Úkol do 10. 3. 2027", "Úkol do 31. 12. 2027");
  }

  @Test
  void aRunningMeetingAndTheNextOnesAreThere() {
    var make = new TestMeetings(sql);
    var body = make.body("Skupina pro rodiny");
    var other = make.body("Skupina pro nikoho");
    var person = people.account("Alžběta Rozkošná");
    make.member(body, person, Role.MEMBER);
    make.meeting(body, TODAY, MeetingStatus.RUNNING);
    make.meeting(body, TODAY.plusDays(30), MeetingStatus.INVITED);
    make.meeting(other, TODAY.plusDays(30), MeetingStatus.INVITED);

    assertThat(Web.of(mvc, person).text("/"))
        .contains("Právě probíhá jednání", "7. dubna 2027".replace(' ', '\u00a0'), "Máte hotovo")
        .doesNotContain("Skupina pro nikoho");
  }

  @Test
  void whatABodyHasNotDoneWaitsForItsChairAndCoordinator() {
    var group = town.group("Skupina pro bydlení");
    var chair = Web.of(mvc, group.chair("Jana Vrbická"));
    var member = Web.of(mvc, group.member("Leopold Štolba"));
    var coordinator = people.account("Ondřej Malátný");
    people.grant(coordinator, Role.COORDINATOR, group.town());
    group.meeting(TODAY.minusDays(30)).status(MeetingStatus.HELD).save();
    var ahead = group.meeting(LocalDate.of(2027, 3, 25)).save();
    member.post("/jednani/" + ahead.value() + "/program", "title", "Letní tábory");
    sql.execute(
        "insert into meetings.task (body_id, wording, state, due_on, due_precision, created_at)"
            + " values (?, 'Zjistit ceny', 'open', date '2027-03-01', 'day', now())",
        group.id().value());

    for (var home : java.util.List.of(chair.text("/"), Web.of(mvc, coordinator).text("/"))) {
      assertThat(home)
          .contains("Rozeslat pozvánky", "/jednani/" + ahead.value() + "/pozvanky")
          .contains("Rozhodnout o navrženém bodu: Letní tábory")
          .contains("1 úkol skupiny je po termínu")
          .contains("Napsat zápis");
    }
    assertThat(member.text("/")).contains("Máte hotovo");
  }

  @Test
  void anybodyFindsPublishedMinutes() {
    people.account("Kdo Tu Už Je");
    var group = town.group("Skupina se zápisem");
    var meeting = group.meeting(TODAY.plusYears(1)).status(MeetingStatus.HELD).openToAll().save();
    var draft = group.meeting(TODAY.minusDays(60)).status(MeetingStatus.HELD).openToAll().save();
    minutes(meeting, "published");
    minutes(draft, "draft");

    var path = "/jednani/" + meeting.value() + "/zapis";
    assertThat(mvc.get().uri("/"))
        .bodyText()
        .contains("Zveřejněné zápisy", path)
        .doesNotContain("/jednani/" + draft.value() + "/zapis");
    assertThat(mvc.get().uri("/jednani?skupina=" + group.id().value()))
        .bodyText()
        .contains(path)
        .doesNotContain("/jednani/" + draft.value() + "/zapis");
    assertThat(mvc.get().uri("/skupiny/" + group.id().value()))
        .bodyText()
        .contains("/jednani?skupina=")
        .doesNotContain("/clenove", "/ukoly?");
  }

  private void minutes(MeetingId meeting, String state) {
    sql.execute(
        "insert into meetings.minutes (meeting_id, edition, state, content, content_hash)"
            + " values (?, 1, ?, 'x', sha256('x'))",
        meeting.value(),
        state);
  }

  @Test
  @Transactional
  void anEmptySystemShowsHowToBegin() {
    // closed votes cannot be emptied away: an empty table takes the place of the full one
    sql.execute("alter table meetings.body rename to body_elsewhere");
    sql.execute("create table meetings.body (like meetings.body_elsewhere)");
    assertThat(Web.of(mvc, people.account("Ota Správný", Role.ADMINISTRATOR)).text("/"))
        .contains("Jak začít", "/skupiny/nova")
        .doesNotContain("Máte hotovo");
    assertThat(Web.of(mvc, people.account("Leopold Štolba")).text("/")).contains("Máte hotovo");
  }

  @Test
  void aPageThatDoesNotExistSaysSoInCzech() {
    assertThat(mvc.get().uri("/nic-takoveho"))
        .hasStatus(404)
        .bodyText()
        .contains("Tady nic není")
        .doesNotContain("Exception");
  }
}
