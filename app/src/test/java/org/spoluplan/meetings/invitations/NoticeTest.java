package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.spoluplan.meetings.RulesOfProcedure.Deadlines;

class NoticeTest {

  private static final Deadlines RULES = new Deadlines(7, 3, 5, 3);

  @Test
  void workingDaysAreCountedBackOverEaster() {
    // Good Friday is 26 March 2027, Easter Monday 29 March.
    var notice = Notice.of(LocalDate.of(2027, 4, 1), RULES);
    assertThat(notice.deadline()).isEqualTo(LocalDate.of(2027, 3, 19));
    assertThat(notice.excuses()).isEqualTo(LocalDate.of(2027, 3, 25));
  }

  @Test
  void theDeadlineItselfIsInTimeAndTheDayAfterIsLate() {
    var notice = Notice.of(LocalDate.of(2027, 4, 1), RULES);
    assertThat(notice.daysLateOn(notice.deadline())).isZero();
    assertThat(notice.daysLateOn(notice.deadline().plusDays(1))).isOne();
    assertThat(notice.daysLateOn(LocalDate.of(2027, 3, 8))).isZero();
  }
}
