package org.spoluplan.meetings.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingCourse;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Breaking;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class HoldingTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 3, 8);

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired Meetings meetings;
  @Autowired MeetingCourse course;
  @Autowired WrittenMeetings writtenMeetings;
  @Autowired TestClock.MovableClock clock;

  private TestMeetings make;
  private BodyId body;
  private MeetingId meeting;
  private AgendaItemId first;
  private AgendaItemId second;
  private PersonId member;
  private Web chair;

  @BeforeEach
  void aGroupIsToMeetToday() {
    make = new TestMeetings(sql);
    body = make.body("Skupina pro bydlení");
    meeting = make.meeting(body, TODAY, MeetingStatus.INVITED);
    first = make.item(meeting, "Zahájení");
    second = make.item(meeting, "Azylové domy");
    chair = as("Drahomíra Koubelková", Role.CHAIR);
    member = people.account("Leopold Štolba");
    make.member(body, member, Role.MEMBER);
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void aMeetingInWritingThatFailsHoldsUpNoOther() {
    var broken = inWriting();
    var whole = inWriting();
    var another = inWriting();
    try (var _ = Breaking.row(sql, "meetings.meeting", broken.value());
        var _ = Breaking.row(sql, "meetings.meeting", another.value())) {
      writtenMeetings.keepTheirDays();
    }

    assertThat(meetings.get(broken).status()).isEqualTo(MeetingStatus.INVITED);
    assertThat(meetings.get(another).status()).isEqualTo(MeetingStatus.INVITED);
    assertThat(meetings.get(whole).status()).isEqualTo(MeetingStatus.RUNNING);
  }

  private MeetingId inWriting() {
    var id = make.meeting(body, TODAY, MeetingStatus.INVITED);
    sql.execute(
        "update meetings.meeting set form = 'written', held_until = '2027-03-12' where id = ?",
        id.value());
    return id;
  }

  @Test
  void theMeetingBeginsWithTheFirstPoint() {
    assertThat(chair.text(meeting())).contains("Zahájit jednání");
    assertThat(post("/zahajit")).isEqualTo(303);

    assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.RUNNING);
    assertThat(course.times(meeting).opened()).isEqualTo(TestClock.START);
    assertThat(course.itemInProgress(meeting)).contains(first);
    assertThat(live()).contains("Jednání běží od 9.00", "Projednává se", "1. Zahájení");
  }

  @Test
  void itEndsForEverybodyAndCanGoOn() {
    post("/zahajit");
    Web.of(mvc, member).post(meeting() + "/prezence/jsem-tu");
    clock.pass(Duration.ofMinutes(90));
    var ended = chair.post(meeting() + "/ukoncit");

    assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.HELD);
    assertThat(live()).contains("Jednání začalo v 9.00 a skončilo v 10.30", "do 10.30");
    assertThat(chair.post(meeting() + "/prezence/host", "guest-name", "Kdo přišel pozdě"))
        .hasStatus(409);

    assertThat(chair.undo(ended)).isEqualTo(meeting() + "/pokracovat");
    assertThat(post("/pokracovat")).isEqualTo(303);
    assertThat(live()).contains("Jednání běží od 9.00", "od 9.00").doesNotContain("do 10.30");
  }

  @Test
  void aVoteUnderWayKeepsItOpen() {
    post("/zahajit");
    sql.execute(
        """
        insert into meetings.motion (meeting_id, position, wording, manner, state, opened_at)
        values (?, 1, 'Skupina souhlasí.', 'by_name', 'open', now())
        """,
        meeting.value());
    assertThat(chair.post(meeting() + "/ukoncit"))
        .hasStatus(409)
        .bodyText()
        .contains("Napřed uzavřete hlasování");
  }

  @Test
  void yesterdaysMeetingIsWrittenUpWithTypedTimes() {
    meeting = make.meeting(body, TODAY.minusDays(3), MeetingStatus.PLANNED);
    assertThat(chair.text(meeting())).contains("Zapsat dodatečně", "Kdy jednání začalo");
    assertThat(chair.post(meeting() + "/zahajit", "cas", "ráno"))
        .hasStatus(422)
        .bodyText()
        .contains("value=\"ráno\"");
    assertThat(chair.post(meeting() + "/zahajit"))
        .hasStatus(422)
        .bodyText()
        .contains("Den jednání už minul");
    assertThat(chair.post(meeting() + "/zahajit", "cas", "13.30")).hasStatus(303);

    assertThat(Web.of(mvc, member).post(meeting() + "/prezence/jsem-tu")).hasStatus(303);
    assertThat(live()).contains("zapisuje dodatečně. Začalo v 13.30", "od 13.30");
    assertThat(chair.post(meeting() + "/ukoncit", "cas", "13:00")).hasStatus(422);
    assertThat(chair.post(meeting() + "/ukoncit", "cas", "15:00")).hasStatus(303);
    assertThat(live()).contains("Jednání začalo v 13.30 a skončilo v 15.00", "do 15.00");
  }

  @Test
  void itDoesNotBeginBeforeItsDay() {
    meeting = make.meeting(body, TODAY.plusDays(1), MeetingStatus.INVITED);
    assertThat(chair.text(meeting())).doesNotContain("Zahájit jednání");
    assertThat(chair.post(meeting() + "/zahajit")).hasStatus(409);
  }

  @Test
  void itTurnsFromPointToPointAndWritesDownWhatWasSaid() {
    post("/zahajit");
    var written =
        chair.post(note(first), "said", "Všichni souhlasí.", "version", 0, "dal", second.value());
    assertThat(written).hasStatus(303);
    assertThat(course.itemInProgress(meeting)).contains(second);
    assertThat(chair.text(note(first))).contains("Všichni souhlasí.");
    assertThat(chair.post("/program/" + first.value() + "/projednat")).hasStatus(303);
    assertThat(course.itemInProgress(meeting)).contains(first);
  }

  @Test
  void twoWhoWriteAtOnceAreToldAndNothingIsLost() {
    post("/zahajit");
    chair.post(note(first), "said", "Napřed tohle.", "version", 0);
    assertThat(chair.post(note(first), "said", "Zároveň tohle.", "version", 0))
        .hasStatus(409)
        .bodyText()
        .contains("Napřed tohle.", "Zároveň tohle.", "name=\"version\" value=\"1\"");
  }

  @Test
  void aNoteThatIsTooLongComesBackWhole() {
    post("/zahajit");
    assertThat(chair.post(note(first), "said", "a".repeat(50_000), "version", 0))
        .hasStatus(422)
        .bodyText()
        .contains("a".repeat(50_000));
  }

  @Test
  void timesOnTheRollArePutRight() {
    post("/zahajit");
    Web.of(mvc, member).post(meeting() + "/prezence/jsem-tu");
    clock.pass(Duration.ofHours(2));
    var line =
        sql.fetchSingle("select id from meetings.attendance where meeting_id = ?", meeting.value())
            .get(0, String.class);
    var times = meeting() + "/prezence/" + line + "/casy";
    assertThat(chair.text(times)).contains("Leopold Štolba", "value=\"9:00\"");
    assertThat(chair.post(times, "came-0", "9:30", "left-0", "9:20"))
        .hasStatus(422)
        .bodyText()
        .contains("Odchod musí být později", "value=\"9:30\"");
    assertThat(chair.post(times, "came-0", "9:30", "left-0", "10:00", "came-1", "10:15"))
        .hasStatus(303);
    assertThat(live()).contains("od 10.15");
    assertThat(Web.of(mvc, member).get(times)).hasStatus(403);
  }

  private Web as(String name, Role role) {
    var person = people.account(name);
    make.member(body, person, role);
    return Web.of(mvc, person);
  }

  private int post(String path) {
    return chair.post(meeting() + path).getResponse().getStatus();
  }

  private String live() {
    return chair.text(meeting() + "/zive").replace('\u00a0', ' ');
  }

  private String meeting() {
    return "/jednani/" + meeting.value();
  }

  private static String note(AgendaItemId item) {
    return "/program/" + item.value() + "/zaznam";
  }
}
