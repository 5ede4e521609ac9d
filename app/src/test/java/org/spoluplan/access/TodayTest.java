package org.spoluplan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Today;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock;
import org.spoluplan.testing.TestMeetings;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class TodayTest {

  private static final Instant HALF_PAST_MIDNIGHT = Instant.parse("2027-03-08T23:30:00Z");

  @Autowired Actors actors;
  @Autowired TestPeople people;
  @Autowired DSLContext sql;
  @Autowired TestClock.MovableClock clock;

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void theDayBeginsAtMidnightInPrague() {
    assertThat(Today.of(Clock.fixed(HALF_PAST_MIDNIGHT, ZoneOffset.UTC)))
        .isEqualTo(LocalDate.of(2027, 3, 9));
  }

  @Test
  void halfAnHourAfterMidnightAMembershipValidFromTodayHolds() {
    var body = new TestMeetings(sql).body("Skupina pro noční práci");
    var person = people.account("Bohdana Půlnoční");
    new TestMeetings(sql).member(body, person, Role.MEMBER);
    sql.execute(
        "update meetings.membership set valid_from = '2027-03-09' where person_id = ?",
        person.value());

    assertThat(roles(person)).doesNotContain(Role.MEMBER);
    clock.pass(Duration.between(clock.instant(), HALF_PAST_MIDNIGHT));
    assertThat(roles(person)).contains(Role.MEMBER);
  }

  private java.util.List<Role> roles(PersonId person) {
    return actors.of(person).standings().stream().map(Standing::role).toList();
  }
}
