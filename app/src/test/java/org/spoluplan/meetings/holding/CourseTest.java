package org.spoluplan.meetings.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.page.Words;

class CourseTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 8);
  private static final Instant NINE = Instant.parse("2027-03-08T08:00:00Z");
  private static final Instant TEN = NINE.plusSeconds(3600);
  private static final Instant NEXT_DAY = Instant.parse("2027-03-09T08:00:00Z");

  @Test
  void itBeginsNowUnlessAnEarlierTimeIsTyped() {
    assertThat(done(planned().open(NINE, null)).opened()).isEqualTo(NINE);
    assertThat(done(planned().open(TEN, LocalTime.of(9, 0))).opened()).isEqualTo(NINE);
    assertThat(why(planned().open(NINE, LocalTime.of(10, 0))))
        .isEqualTo(HoldingRefusal.IN_THE_FUTURE);
  }

  @Test
  void itDoesNotBeginBeforeItsDay() {
    var evening = Instant.parse("2027-03-07T22:59:59Z");
    assertThat(why(planned().open(evening, null))).isEqualTo(HoldingRefusal.NOT_YET);
    assertThat(done(planned().open(evening.plusSeconds(1), null)).status())
        .isEqualTo(MeetingStatus.RUNNING);
  }

  @Test
  void afterItsDayTheTimesMustBeTyped() {
    assertThat(why(planned().open(NEXT_DAY, null))).isEqualTo(HoldingRefusal.TIME_MISSING);
    var running = done(planned().open(NEXT_DAY, LocalTime.of(9, 0)));
    assertThat(running.opened()).isEqualTo(NINE);
    assertThat(why(running.close(NEXT_DAY, null, null))).isEqualTo(HoldingRefusal.TIME_MISSING);
    assertThat(done(running.close(NEXT_DAY, LocalTime.of(10, 0), null)).closed()).isEqualTo(TEN);
  }

  @Test
  void itEndsAfterItBeganAndAfterEverybodyCame() {
    var running = done(planned().open(NINE, null));
    assertThat(why(running.close(TEN, LocalTime.of(8, 59), null)))
        .isEqualTo(HoldingRefusal.ENDS_BEFORE_START);
    assertThat(why(running.close(TEN, LocalTime.of(9, 20), NINE.plusSeconds(1800))))
        .isEqualTo(HoldingRefusal.SOMEBODY_CAME_LATER);
    assertThat(done(running.close(TEN, null, NINE)).status()).isEqualTo(MeetingStatus.HELD);
  }

  @Test
  void sayingItTwiceChangesNothing() {
    var running = done(planned().open(NINE, null));
    assertThat(done(running.open(TEN, null))).isEqualTo(running);
    var held = done(running.close(TEN, null, null));
    assertThat(done(held.close(NEXT_DAY, null, null))).isEqualTo(held);
    assertThat(done(held.open(NEXT_DAY, null))).isEqualTo(held);
  }

  @Test
  void itGoesOnAndRemembersWhenItWasEnded() {
    var held = done(done(planned().open(NINE, null)).close(TEN, null, null));
    var again = done(held.goOn());
    assertThat(again.status()).isEqualTo(MeetingStatus.RUNNING);
    assertThat(again.closed()).isEqualTo(TEN);
    assertThat(why(planned().goOn())).isEqualTo(HoldingRefusal.NOT_RUNNING);
  }

  @Test
  void aCancelledMeetingNeitherBeginsNorEnds() {
    var cancelled = course(MeetingForm.IN_PERSON, MeetingStatus.CANCELLED, null);
    assertThat(why(cancelled.open(NINE, null))).isEqualTo(HoldingRefusal.CANCELLED);
    assertThat(why(cancelled.close(NINE, null, null))).isEqualTo(HoldingRefusal.NOT_RUNNING);
  }

  @Test
  void aMeetingInWritingKeepsItsDays() {
    var written = course(MeetingForm.WRITTEN, MeetingStatus.INVITED, DAY.plusDays(6));
    assertThat(why(written.open(NINE, null))).isEqualTo(HoldingRefusal.IN_WRITING);
    assertThat(written.onItsDays(NINE.minusSeconds(86_400))).isEqualTo(written);
    assertThat(written.onItsDays(NINE).status()).isEqualTo(MeetingStatus.RUNNING);
    var after = written.onItsDays(Instant.parse("2027-03-14T23:00:00Z"));
    assertThat(after.status()).isEqualTo(MeetingStatus.HELD);
    assertThat(after.closed()).isEqualTo(Instant.parse("2027-03-14T23:00:00Z"));
  }

  private static Course planned() {
    return course(MeetingForm.HYBRID, MeetingStatus.INVITED, null);
  }

  private static Course course(MeetingForm form, MeetingStatus status, @Nullable LocalDate until) {
    return new Course(form, status, DAY, until, null, null, Words.ZONE);
  }

  private static Course done(Outcome<Course> outcome) {
    return outcome.either(
        course -> course,
        why -> {
          throw new AssertionError(why);
        });
  }

  private static @Nullable Refusal why(Outcome<Course> outcome) {
    return outcome instanceof Outcome.Refused<Course>(var reason) ? reason : null;
  }
}
