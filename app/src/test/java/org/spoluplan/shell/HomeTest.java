package org.spoluplan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class HomeTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;

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
  void aPageThatDoesNotExistSaysSoInCzech() {
    assertThat(mvc.get().uri("/nic-takoveho"))
        .hasStatus(404)
        .bodyText()
        .contains("Tady nic není")
        .doesNotContain("Exception");
  }
}
