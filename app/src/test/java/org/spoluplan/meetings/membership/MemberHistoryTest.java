package org.spoluplan.meetings.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
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
class MemberHistoryTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;

  private TestMeetings make;
  private BodyId body;
  private MeetingId in2018;
  private MeetingId in2019;
  private PersonId former;
  private UUID place;
  private Web chair;

  @BeforeEach
  void somebodyWasInAGroupForTwoYears() {
    make = new TestMeetings(sql);
    body = make.body("Skupina s historií");
    in2018 = make.meeting(body, LocalDate.of(2018, 5, 4), MeetingStatus.HELD);
    in2019 = make.meeting(body, LocalDate.of(2019, 3, 12), MeetingStatus.HELD);
    make.meeting(body, LocalDate.of(2019, 9, 1), MeetingStatus.HELD);
    make.meeting(body, LocalDate.of(2020, 2, 1), MeetingStatus.HELD);
    make.meeting(body, LocalDate.of(2019, 5, 1), MeetingStatus.CANCELLED);
    former = people.account("Zdeňka Potůčková");
    place = wasMember(former, LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31));
    var leads = people.account("Jana Vrbická");
    make.member(body, leads, Role.CHAIR);
    chair = Web.of(mvc, leads);
  }

  @Test
  void itSaysWhoWasThereWhenAndWhichMeetingsDecided() {
    assertThat(read(chair, "/skupiny/" + body.value() + "/clenove/historie"))
        .contains("Skupina s historií: 2 členství od začátku")
        .contains("Zdeňka Potůčková", "1. 1. 2018 – 31. 12. 2019", "přijalo jednání", "konec");
  }

  @Test
  void attendanceIsCountedOutOfTheMeetingsOfThatTime() {
    attended(in2018, place, null, "present");
    attended(in2019, null, former, "excused");

    assertThat(read(chair, "/skupiny/" + body.value() + "/clenove/historie"))
        .contains("na 1 jednání, konalo se jich 3")
        .contains("U 1 jednání prezence není.");
  }

  @Test
  void eachNumberLeadsToTheMeetingsThatItCounts() {
    attended(in2018, place, null, "present");
    attended(in2019, null, former, "excused");

    assertThat(read(chair, "/clenstvi/" + place + "/ucast"))
        .containsSubsequence("Na jednání (1)", "pátek 4. května 2018", "Ostatní jednání (2)")
        .containsSubsequence("neděle 1. září 2019, prezence není", "12. března 2019, omluva");
  }

  @Test
  void whoWasWrittenDownOnlyByNameOfAPersonIsRecognised() {
    attended(in2019, null, former, "present");

    assertThat(read(chair, "/clenstvi/" + place + "/ucast")).contains("Na jednání (1)");
  }

  @Test
  void attendanceIsForThoseWhoSitThereAndForOneself() {
    attended(in2018, place, null, "present");
    var stranger = Web.of(mvc, people.account("Bohumil Kratina"));

    assertThat(read(stranger, "/skupiny/" + body.value() + "/clenove/historie"))
        .contains("Zdeňka Potůčková")
        .doesNotContain("konalo se");
    assertThat(stranger.get("/clenstvi/" + place + "/ucast")).hasStatus(403);
    assertThat(Web.of(mvc, former).get("/clenstvi/" + place + "/ucast")).hasStatusOk();
  }

  @Test
  void thePublicDoesNotSeeMembers() {
    assertThat(mvc.get().uri("/skupiny/" + body.value() + "/clenove/historie")).hasStatus(303);
    assertThat(mvc.get().uri("/skupiny/" + body.value()))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Členství v čase");
  }

  @Test
  void thePageOfTheBodyAsksWhoWasThereOnADay() {
    assertThat(read(chair, "/skupiny/" + body.value()))
        .contains("Členství v čase", "1 členství dnes", "2 členství od začátku");
    assertThat(read(chair, "/skupiny/" + body.value() + "/clenove?den=2018-06-01"))
        .contains("K 1. června 2018", "Zdeňka Potůčková");
  }

  @Test
  void aPersonSeesTheSameFromTheirSide() {
    attended(in2018, place, null, "present");

    assertThat(read(Web.of(mvc, former), "/lide/" + former.value()))
        .contains("Skupina s historií", "na 1 jednání, konalo se jich 3");
  }

  @Test
  void allOfItIsTakenAway() {
    attended(in2018, place, null, "present");

    assertThat(chair.text("/skupiny/" + body.value() + "/clenove/historie.csv"))
        .contains("Zdeňka Potůčková;;člen;2018-01-01;2019-12-31;konec funkčního období;1;3");
  }

  private UUID wasMember(PersonId person, LocalDate from, LocalDate to) {
    var row = sql.newRecord(MEMBERSHIP);
    row.setBodyId(body.value());
    row.setPersonId(person.value());
    row.setFunction("member");
    row.setVotes(true);
    row.setValidFrom(from);
    row.setValidTo(to);
    row.setAdmittedMeetingId(in2018.value());
    row.setEndReason("term_ended");
    row.insert();
    return row.getId();
  }

  private void attended(
      MeetingId meeting, @Nullable UUID membership, @Nullable PersonId person, String status) {
    sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.MEMBERSHIP_ID, membership)
        .set(ATTENDANCE.PERSON_ID, person == null ? null : person.value())
        .set(ATTENDANCE.NAME, "Zdeňka Potůčková")
        .set(ATTENDANCE.CAPACITY, "member")
        .set(ATTENDANCE.STATUS, status)
        .execute();
  }

  private static String read(Web reader, String path) {
    return Jsoup.parse(reader.text(path)).select("main").text().replace('\u00a0', ' ');
  }
}
