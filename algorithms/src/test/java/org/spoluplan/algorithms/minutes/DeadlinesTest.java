package org.spoluplan.algorithms.minutes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private final Deadlines deadlines = new Deadlines(LocalDate.of(2019, 11, 11));

  @ParameterizedTest
  @CsvSource({
    "zaslat do 30. 11., 2019-11-30",
    "nejpozději do 15. ledna, 2020-01-15",
    "připomínkovat do konce listopadu, 2019-11-30",
    "konečná verze v prosinci, 2019-12",
    "do konce roku, 2019-12-31",
    "termín: 3. 6. 2020, 2020-06-03",
    "posílat průběžně, průběžně"
  })
  void whatHasNoYearIsTakenFromTheMeeting(String said, String day) {
    var found = deadlines.in(Text.of(said));
    assertThat(requireNonNull(found.getFirst().day()).value()).isEqualTo(day);
  }

  @Test
  void theNextMeetingIsADeadlineWithoutADay() {
    var found = deadlines.in(Text.of("zákres zastávek do příštího jednání"));
    assertThat(found).singleElement().satisfies(one -> assertThat(one.day()).isNull());
  }

  @Test
  void aDayAloneIsNoDeadlineInASentence() {
    assertThat(deadlines.in(Text.of("Rada schválila 5. 11. pravidla"))).isEmpty();
    assertThat(requireNonNull(deadlines.first(Text.of("5. 12. 2019"))).day()).isNotNull();
  }
}
