package org.spoluplan.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Thing;
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
class ThreadTest {

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired TestPeople people;
  @Autowired GoldenThread thread;

  private BodyId body;
  private MeetingId earlier;
  private MeetingId later;
  private Web member;

  @BeforeEach
  void aGroupMetTwice() {
    var make = new TestMeetings(sql);
    body = make.body("Skupina pro závislosti");
    earlier = make.meeting(body, LocalDate.of(2026, 11, 3), MeetingStatus.HELD);
    later = make.meeting(body, LocalDate.of(2027, 2, 3), MeetingStatus.HELD);
    var person = people.account("Drahomíra Koubelková");
    make.member(body, person, Role.MEMBER);
    member = Web.of(mvc, person);
  }

  @Test
  void twoThingsAreTiedByHandByTheAddressOfAPage() {
    assertThat(member.text(path(later) + "?q=http://localhost/jednani/" + earlier.value()))
        .contains("meeting/" + earlier.value());

    assertThat(tie(later, "came_from", earlier)).hasStatus(303);

    assertThat(member.text(path(later))).contains("/jednani/" + earlier.value());
    assertThat(member.text(path(earlier))).contains("/jednani/" + later.value());
  }

  @Test
  void theOtherEndSaysTheSameLinkTheOtherWayRound() {
    tie(earlier, "led_to", later);
    assertThat(tie(later, "came_from", earlier)).hasStatus(409);
  }

  @Test
  void whatWasTiedCanBeUntiedAndTiedAgain() {
    var tied = tie(later, "answers", earlier);
    var untied = member.post(member.undo(tied));
    assertThat(untied).hasStatus(303);
    assertThat(member.text(path(later))).doesNotContain("odpovídá na:");

    assertThat(member.post(member.undo(untied))).hasStatus(303);
    assertThat(member.text(path(later))).contains("odpovídá na:");
  }

  @Test
  void whatWasMadeByUseIsMarkedApartAndNotCutByHand() {
    thread.link(Actor.NOBODY, thing(later), Relation.CAME_FROM, thing(earlier));
    var before = new TestMeetings(sql).meeting(body, LocalDate.of(2026, 9, 2), MeetingStatus.HELD);
    tie(later, "answers", before);

    assertThat(member.text(path(later)))
        .contains("spojeno ručně", "rozpojit?bond=answers")
        .doesNotContain("rozpojit?bond=came_from");
    assertThat(member.post(path(later) + "/rozpojit", "bond", "came_from", "other", other(earlier)))
        .hasStatus(409)
        .bodyText()
        .contains("vzniklo samo");
    assertThat(member.text(path(earlier))).contains("/jednani/" + later.value());
  }

  @Test
  void whatWasSaidByHandAndIsMadeByUseLaterStays() {
    tie(later, "came_from", earlier);
    thread.link(Actor.NOBODY, thing(later), Relation.CAME_FROM, thing(earlier));

    assertThat(member.post(path(later) + "/rozpojit", "bond", "came_from", "other", other(earlier)))
        .hasStatus(409);
  }

  private static Thing thing(MeetingId meeting) {
    return new Thing("meeting", meeting.value());
  }

  private static String other(MeetingId meeting) {
    return "meeting/" + meeting.value();
  }

  @Test
  void aThingIsNotTiedToItself() {
    assertThat(tie(later, "came_from", later)).hasStatus(422);
  }

  @Test
  void whatAReaderMayNotSeeHasNoTitle() {
    var make = new TestMeetings(sql);
    var closed = make.body("Uzavřená komise");
    var secret = make.meeting(closed, LocalDate.of(2027, 1, 7), MeetingStatus.HELD);
    var both = people.account("Vavřinec Tlustoš");
    make.member(body, both, Role.MEMBER);
    make.member(closed, both, Role.MEMBER);
    Web.of(mvc, both).post(path(later), "bond", "came_from", "other", "meeting/" + secret.value());

    assertThat(member.text(path(later)))
        .contains("něco, k čemu nemáte přístup")
        .doesNotContain("Uzavřená komise")
        .doesNotContain(secret.value().toString());
  }

  @Test
  void aGuessedIdTiesNothing() {
    var make = new TestMeetings(sql);
    var secret = make.meeting(make.body("Cizí"), LocalDate.of(2027, 1, 7), MeetingStatus.HELD);
    assertThat(tie(later, "came_from", secret)).hasStatus(422);
  }

  @Test
  void anOutsiderSeesNoThread() {
    assertThat(Web.of(mvc, people.account("Cizí Člověk")).get(path(later))).hasStatus(403);
    assertThat(member.get("/nit/nesmysl/" + later.value())).hasStatus(404);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult tie(
      MeetingId here, String bond, MeetingId other) {
    return member.post(path(here), "bond", bond, "other", "meeting/" + other.value());
  }

  private static String path(MeetingId meeting) {
    return "/nit/meeting/" + meeting.value();
  }
}
