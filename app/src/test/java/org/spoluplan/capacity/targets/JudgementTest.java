package org.spoluplan.capacity.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.spoluplan.capacity.targets.Judgement.Status;

class JudgementTest {

  @Test
  void eachStateHasItsPlace() {
    assertThat(of(199).status()).isEqualTo(Status.BELOW);
    assertThat(of(200).status()).isEqualTo(Status.BETWEEN);
    assertThat(of(400).status()).isEqualTo(Status.IDEAL);
    assertThat(of(401).status()).isEqualTo(Status.ABOVE);
  }

  @Test
  void whatIsNotKnownIsNotZero() {
    var unknown = new Judgement(200L, 400L, null, 0);
    assertThat(unknown.status()).isEqualTo(Status.NOT_JUDGED);
    assertThat(unknown.urgentE2()).isNull();
    assertThat(new Judgement(null, null, 50L, 0).status()).isEqualTo(Status.NOT_JUDGED);
  }

  @Test
  void whatAnotherServiceCoversIsNoGap() {
    var covered = new Judgement(200L, 400L, 0L, 200);
    assertThat(covered.status()).isEqualTo(Status.COVERED);
    assertThat(covered.urgentE2()).isZero();
    assertThat(new Judgement(200L, 400L, 0L, 150).status()).isEqualTo(Status.BELOW);
    assertThat(new Judgement(200L, 400L, 0L, 150).urgentE2()).isEqualTo(50);
  }

  @Test
  void theMinimumIsNeverAboveTheIdeal() {
    assertThatThrownBy(() -> new Judgement(2L, 1L, 0L, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void aGapIsUrgentJustWhenItIsBelowTheMinimum(
      @ForAll @LongRange(min = 0, max = 10_000) long minimum,
      @ForAll @LongRange(min = 0, max = 10_000) long more,
      @ForAll @LongRange(min = 0, max = 20_000) long funded,
      @ForAll @LongRange(min = 0, max = 5_000) long covered) {
    var judged = new Judgement(minimum, minimum + more, funded, covered);
    var urgent = Objects.requireNonNull(judged.urgentE2());
    assertThat(urgent > 0).isEqualTo(judged.status() == Status.BELOW);
    assertThat(judged.wishedE2()).isGreaterThanOrEqualTo(urgent);
  }

  private static Judgement of(long funded) {
    return new Judgement(200L, 400L, funded, 0);
  }
}
