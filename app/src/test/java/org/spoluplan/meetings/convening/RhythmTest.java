package org.spoluplan.meetings.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final LocalDate LAST = LocalDate.of(2027, 1, 11);

  @Test
  void fourTimesAYearIsEveryQuarterOfAYear() {
    assertThat(rhythm(LAST, null).due()).hasValue(LocalDate.of(2027, 4, 13));
  }

  @Test
  void nothingIsDueWhenTheNextOneIsPlanned() {
    assertThat(rhythm(LAST, LocalDate.of(2027, 9, 1)).due()).isEmpty();
  }

  @Test
  void itIsToBeCalledSevenWorkingDaysBefore() {
    // Good Friday is 26 March 2027, Easter Monday 29 March; the seventh working day back is 1
    // April.
    assertThat(rhythm(LAST, null).callBy(LocalDate.of(2027, 4, 20)))
        .hasValue(LocalDate.of(2027, 4, 2));
  }

  @Test
  void nobodyIsRemindedMoreThanTwoWeeksAhead() {
    assertThat(rhythm(LAST, null).callBy(LocalDate.of(2027, 3, 18))).isEmpty();
    assertThat(rhythm(LAST, null).callBy(LocalDate.of(2027, 3, 19))).isPresent();
  }

  private static Rhythm rhythm(LocalDate last, @Nullable LocalDate next) {
    return new Rhythm(4, last, next, 7);
  }
}
