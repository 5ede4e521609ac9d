package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.spoluplan.kernel.DateRange;

class RunsTest {

  private static final LocalDate DAY = LocalDate.of(2018, 3, 28);

  @Test
  void fromTheFirstMinutesThatNameSomebodyToTheLast() {
    assertThat(Runs.of(List.of(DAY.plusMonths(7), DAY, DAY.plusMonths(3)), List.of()))
        .containsExactly(new DateRange(DAY, DAY.plusMonths(7)));
  }

  @Test
  void aLongSilenceWasAnAbsence() {
    assertThat(Runs.of(List.of(DAY, DAY.plusMonths(19)), List.of()))
        .containsExactly(
            new DateRange(DAY, DAY), new DateRange(DAY.plusMonths(19), DAY.plusMonths(19)));
  }

  @Test
  void whatSomebodyEnteredIsNotRepeatedAndParts() {
    var entered = new DateRange(DAY.plusMonths(2), DAY.plusMonths(4));
    assertThat(Runs.of(List.of(DAY, DAY.plusMonths(3), DAY.plusMonths(6)), List.of(entered)))
        .containsExactly(
            new DateRange(DAY, DAY), new DateRange(DAY.plusMonths(6), DAY.plusMonths(6)));
  }

  @Property
  void everyDayThatNobodyEnteredLiesInOneRunAndRunsBeginAndEndOnSuchDays(
      @ForAll("days") List<LocalDate> days, @ForAll("entered") List<DateRange> entered) {
    var runs = Runs.of(days, entered);
    for (var day : days) {
      var covered = entered.stream().anyMatch(range -> range.contains(day));
      assertThat(runs.stream().filter(run -> run.contains(day)).count()).isEqualTo(covered ? 0 : 1);
    }
    for (var run : runs) {
      assertThat(days).contains(run.from(), run.to());
      assertThat(entered).noneMatch(range -> overlap(range, run));
    }
    var shuffled = new ArrayList<>(days);
    Collections.reverse(shuffled);
    assertThat(Runs.of(shuffled, entered)).isEqualTo(runs);
  }

  private static boolean overlap(DateRange one, DateRange other) {
    return one.contains(Objects.requireNonNull(other.from()))
        || other.contains(Objects.requireNonNull(one.from()));
  }

  @Provide
  Arbitrary<List<LocalDate>> days() {
    return day().list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<DateRange>> entered() {
    return day()
        .flatMap(
            from ->
                Arbitraries.integers()
                    .between(0, 400)
                    .map(n -> new DateRange(from, from.plusDays(n))))
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, 3000).map(DAY::plusDays);
  }
}
