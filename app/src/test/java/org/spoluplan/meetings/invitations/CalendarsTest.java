package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.people.db.Tables.ACCOUNT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class CalendarsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 14);
  private static final String ROOM = "https://room.example/tajna";

  @Autowired MockMvcTester mvc;
  @Autowired Town town;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;

  @Test
  void aMemberTakesTheEntryWithTheRoomAndTheWorldWithoutIt() {
    var group = town.group("Rodiny");
    var member = group.member("Leopold Štolba");
    var meeting = group.meeting(DAY).openToAll().withRoom(ROOM).save();
    var path = "/jednani/" + meeting.value() + "/kalendar.ics";
    assertThat(get(member, path))
        .hasStatusOk()
        .hasContentType("text/calendar;charset=UTF-8")
        .bodyText()
        .contains(meeting.value() + "@spoluplan", "room.example");
    assertThat(mvc.get().uri(path)).hasStatusOk().bodyText().doesNotContain("room.example");
    var closed = group.meeting(DAY).save();
    assertThat(mvc.get().uri("/jednani/" + closed.value() + "/kalendar.ics")).hasStatus(303);
  }

  @Test
  void thePublicCalendarHoldsOnlyMeetingsOpenToAll() {
    var group = town.group("Rodiny");
    var open = group.meeting(DAY).openToAll().withRoom(ROOM).save();
    var closed = group.meeting(DAY).save();
    assertThat(mvc.get().uri("/kalendar/verejny.ics"))
        .hasStatusOk()
        .bodyText()
        .contains(open.value().toString(), "REFRESH-INTERVAL")
        .doesNotContain(closed.value().toString(), "room.example");
  }

  @Test
  void onesOwnCalendarHoldsTheMeetingsOfOnesGroupsAndNoOthers() {
    var group = town.group("Rodiny");
    var member = group.member("Leopold Štolba");
    var mine = group.meeting(DAY).withRoom(ROOM).save();
    var was = group.meeting(LocalDate.of(2026, 11, 2)).save();
    var other = town.group("Senioři").meeting(DAY).save();
    assertThat(mvc.get().uri(newAddress(member)))
        .hasStatusOk()
        .bodyText()
        .contains(mine.value().toString(), was.value().toString(), "room.example")
        .doesNotContain(other.value().toString());
  }

  @Test
  void aCoordinatorHasTheMeetingsOfTheTown() {
    var group = town.group("Rodiny");
    var coordinator = people.account("Jana Vrbická");
    people.grant(coordinator, Role.COORDINATOR, group.town());
    var meeting = group.meeting(DAY).save();
    assertThat(mvc.get().uri(newAddress(coordinator)))
        .bodyText()
        .contains(meeting.value().toString());
  }

  @Test
  void aNewAddressEndsTheOldOneAndItCanBeCancelled() {
    var person = people.account("Jana Vrbická");
    var first = newAddress(person);
    var second = newAddress(person);
    assertThat(mvc.get().uri(first)).hasStatus(404);
    assertThat(mvc.get().uri(second)).hasStatusOk();
    assertThat(get(person, "/kalendar")).bodyText().doesNotContain(second);
    mvc.post()
        .uri("/kalendar/zrusit")
        .with(user(person.value().toString()))
        .with(csrf())
        .exchange();
    assertThat(mvc.get().uri(second)).hasStatus(404);
  }

  @Test
  void aClosedAccountHasNoCalendar() {
    var person = people.account("Jana Vrbická");
    var address = newAddress(person);
    sql.update(ACCOUNT)
        .set(ACCOUNT.DISABLED_AT, TestClock.START)
        .where(ACCOUNT.PERSON_ID.eq(person.value()))
        .execute();
    assertThat(mvc.get().uri(address)).hasStatus(404);
  }

  private String newAddress(PersonId person) {
    var page =
        mvc.post().uri("/kalendar").with(user(person.value().toString())).with(csrf()).exchange();
    var html =
        new String(
            page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    var address = Pattern.compile("(/kalendar/(?!verejny)[\\w-]+\\.ics)").matcher(html);
    assertThat(address.find()).isTrue();
    return address.group(1);
  }

  private MvcTestResult get(PersonId reader, String path) {
    return mvc.get().uri(path).with(user(reader.value().toString())).exchange();
  }
}
