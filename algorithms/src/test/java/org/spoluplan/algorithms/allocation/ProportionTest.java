package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {

  @Test
  void aBudgetIsCutToTheAward() {
    assertThat(Proportion.cut(List.of(34_000_000L, 4_000_000L), 22_000_000))
        .containsExactly(19_684_200L, 2_315_800L);
    assertThat(Proportion.cut(List.of(100L, 100L, 100L), 100)).containsExactly(100L, 0L, 0L);
    assertThat(Proportion.cut(List.of(101L, 100L), 100)).containsExactly(50L, 50L);
    assertThat(Proportion.cut(List.of(0L, 0L), 0)).containsExactly(0L, 0L);
  }

  @Test
  void moreThanThereIsCannotBeCut() {
    assertThatThrownBy(() -> Proportion.cut(List.of(100L), 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Proportion.cut(List.of(100L), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void partsAddUpAndNoneGrows(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 90_000_000) Long> amounts,
      @ForAll @LongRange(min = 0, max = 1_000_000) long millionths) {
    long all = amounts.stream().mapToLong(one -> one).sum();
    long sum = all / 1_000_000 * millionths + all % 1_000_000 * millionths / 1_000_000;
    var cut = Proportion.cut(amounts, sum);
    assertThat(cut.stream().mapToLong(one -> one).sum()).isEqualTo(sum);
    for (int i = 0; i < cut.size(); i++) assertThat(cut.get(i)).isBetween(0L, amounts.get(i));
  }
}
