package org.spoluplan.algorithms.czech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "15:00 hod, – MML;15:00;",
        "od 9,00 hod;09:00;",
        "v 10.00 hod.;10:00;",
        "v 15 hodin;15:00;",
        "ve 13.30, termín potvrdíme;13:30;",
        "9 - 12 hodin;09:00;12:00",
        "13:00 - 15:00 hod.;13:00;15:00",
        "9:30 11:30;09:30;11:30",
        "od 16 do 17,30 hodin;16:00;17:30"
      })
  void aTimeOfDayIsRead(String text, LocalTime from, LocalTime to) {
    assertThat(Times.in(text))
        .hasSize(1)
        .first()
        .returns(from, TimeMention::from)
        .returns(to, TimeMention::to);
  }

  @Test
  void lengthsSharesAndDatesAreNoTimes() {
    assertThat(Times.in("24 hodin denně, 30 hodin týdně, 2.5 úvazku, 12.09.2011, 1,2 mil. Kč"))
        .isEmpty();
  }
}
