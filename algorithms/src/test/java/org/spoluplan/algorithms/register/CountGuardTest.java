package org.spoluplan.algorithms.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.register.CountGuard.Reason;
import org.spoluplan.algorithms.register.CountGuard.Verdict;

class CountGuardTest {

  private static final Ending WHOLE = new Ending.Complete(0, 0, 0);

  private static Identifiers seen(int count) {
    var seen = new Identifiers();
    for (var i = 0; i < count; i++) seen.add("s" + i);
    return seen;
  }

  @Test
  void fivePercentIsTheLimit() {
    assertThat(CountGuard.USUAL.judge(6733L, WHOLE, seen(6397))).isInstanceOf(Verdict.GoOn.class);
    assertThat(CountGuard.USUAL.judge(6733L, WHOLE, seen(6396)))
        .isEqualTo(new Verdict.Ask(List.of(new Reason.Moved(6733, 6396))));
    assertThat(CountGuard.USUAL.isMoved(100, 105)).isFalse();
    assertThat(CountGuard.USUAL.isMoved(100, 106)).isTrue();
    assertThat(CountGuard.ofPercent(10).isMoved(100, 106)).isFalse();
  }

  @Test
  void theFirstReadingHasNothingToCompareWith() {
    assertThat(CountGuard.USUAL.judge(null, WHOLE, seen(1))).isInstanceOf(Verdict.GoOn.class);
  }

  @Test
  void repeatedIdentifiersAreAsked() {
    var seen = seen(100);
    assertThat(seen.add("s7")).isFalse();
    assertThat(CountGuard.USUAL.judge(100L, WHOLE, seen))
        .isEqualTo(new Verdict.Ask(List.of(new Reason.Repeated(List.of("s7")))));
  }

  @Test
  void nothingAndHalfFilesAreAsked() {
    var cut = new Ending.Truncated(new Place(0, 0, 1));
    assertThat(CountGuard.USUAL.judge(null, cut, seen(0)))
        .isEqualTo(new Verdict.Ask(List.of(new Reason.NotWhole(cut), new Reason.Nothing())));
  }

  @Property
  void upAndDownAreAlike(
      @ForAll @LongRange(min = 1, max = 1_000_000) long last,
      @ForAll @LongRange(max = 100_000) long move) {
    var down = CountGuard.USUAL.isMoved(last, last - move);
    assertThat(CountGuard.USUAL.isMoved(last, last + move)).isEqualTo(down);
    assertThat(down).isEqualTo((double) move / last > 0.05);
  }
}
