package org.spoluplan.meetings.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTest {

  private static final LocalDate DUE = LocalDate.of(2027, 5, 12);
  private static final LocalDate ENTERED = DUE.minusDays(60);

  @Test
  void threeDaysBeforeItIsTime() {
    assertThat(on(DUE.minusDays(4), null)).isNull();
    assertThat(on(DUE.minusDays(3), null)).isFalse();
    assertThat(on(DUE, null)).isFalse();
  }

  @Test
  void theDayAfterItIsOverdue() {
    assertThat(on(DUE.plusDays(1), DUE.minusDays(3))).isTrue();
    assertThat(on(DUE.plusDays(9), DUE.plusDays(1))).isNull();
  }

  @Test
  void nobodyIsRemindedOfWhatWasOverWhenItWasWrittenDown() {
    assertThat(new Reminder(DUE, DUE.plusDays(1), null).on(DUE.plusDays(2))).isEmpty();
  }

  @Test
  void aMovedDateRemindsAgain() {
    assertThat(new Reminder(DUE.plusDays(30), ENTERED, DUE).on(DUE.plusDays(27))).contains(false);
  }

  /// However often, and on whichever days, somebody looks.
  @Property
  void atMostOneReminderBeforeAndOneAfter(@ForAll @IntRange(min = 0, max = 6) int step) {
    var said = new ArrayList<Boolean>();
    LocalDate last = null;
    for (var day = ENTERED; day.isBefore(DUE.plusDays(40)); day = day.plusDays(step + 1)) {
      for (int look = 0; look < 3; look++) {
        var overdue = new Reminder(DUE, ENTERED, last).on(day);
        if (overdue.isEmpty()) continue;
        said.add(overdue.get());
        last = day;
      }
    }
    assertThat(said).doesNotHaveDuplicates().contains(true);
  }

  private static @Nullable Boolean on(LocalDate today, @Nullable LocalDate last) {
    return new Reminder(DUE, ENTERED, last).on(today).orElse(null);
  }
}
