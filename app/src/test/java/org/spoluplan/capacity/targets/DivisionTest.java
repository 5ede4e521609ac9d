package org.spoluplan.capacity.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.spoluplan.territory.MunicipalityCode;

class DivisionTest {

  @Property
  void partsAddUpToTheWhole(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long whole,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 1_300_000) Integer> people) {
    var parts = Division.of(whole, weights(people));
    assertThat(parts).hasSize(people.size());
    assertThat(parts.values()).allMatch(part -> part >= 0);
    assertThat(parts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
  }

  @Property
  void noPartIsAHundredthAwayFromItsExactShare(
      @ForAll @LongRange(min = 0, max = 1_000_000) long whole,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 100_000) Integer> people) {
    var sum = people.stream().mapToLong(Integer::longValue).sum();
    var weights = weights(people);
    Division.of(whole, weights)
        .forEach(
            (code, part) ->
                assertThat(Math.abs(part * sum - whole * weights.getOrDefault(code, 0L)))
                    .isLessThan(sum));
  }

  @Test
  void sevenMunicipalitiesGetTheirFullTimeEquivalentsToTwoDecimals() {
    var parts = Division.of(350, weights(List.of(1, 1, 1, 1, 1, 1, 1)));
    assertThat(parts.values()).containsOnly(50L);
    var uneven = Division.of(100, weights(List.of(1, 1, 1)));
    assertThat(uneven.values()).containsExactly(34L, 33L, 33L);
  }

  @Test
  void whereNobodyLivesItIsDividedEvenly() {
    assertThat(Division.of(10, weights(List.of(0, 0))).values()).containsExactly(5L, 5L);
  }

  private static SortedMap<MunicipalityCode, Long> weights(List<Integer> people) {
    var weights =
        new TreeMap<MunicipalityCode, Long>(Comparator.comparing(MunicipalityCode::value));
    for (int i = 0; i < people.size(); i++) {
      weights.put(new MunicipalityCode(String.valueOf(500_000 + i)), people.get(i).longValue());
    }
    return weights;
  }
}
