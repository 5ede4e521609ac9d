package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {

  @ParameterizedTest
  @CsvSource({
    "DATE, '', 28. 3. 2018, 2018-03-28",
    "DATE, '', 2018-03-28, 2018-03-28",
    "DATE, '', 31. 2. 2018, ",
    "DATE, '', 3/2018, ",
    "TASKS, due, 3/2018, 2018-03",
    "TASKS, due, Průběžně, průběžně",
    "TASKS, due, brzy, ",
    "TASKS, status, Splněno, splněno",
    "TASKS, status, nějak, ",
    "TIME_FROM, '', 9, 09:00",
    "TIME_FROM, '', 25.00, ",
    "NEXT_MEETING, time, '10,30', 10:30",
    "VOTES, for, 12, 12",
    "VOTES, for, dvanáct, ",
    "VOTES, result, nepřijato, nepřijato",
    "PLACE, '', ' Radnice ', Radnice"
  })
  void whatPeopleTypeIsUnderstoodOrNot(Field field, String part, String typed, String value) {
    assertThat(ValueText.read(field, part, typed).orElse(null)).isEqualTo(value);
  }

  @Test
  void whatIsShownIsUnderstoodAgain() {
    for (var value : new String[] {"2018-03-28", "2018-12"}) {
      var shown = ValueText.shown(Field.TASKS, "due", value);
      assertThat(ValueText.read(Field.TASKS, "due", shown)).contains(value);
    }
  }
}
