package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoteCountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pro: 7, proti: 0, zdržel se: 1|7 0 1",
        "6 pro, 1 proti, nikdo se nezdržel|6 1 0",
        "ZDRŽEL SE 1, PRO 8, PROTI 0|8 0 1",
        "Hlasování: 5-0-1|5 0 1",
        "Pro hlasovalo 5 členů, proti nikdo, zdrželi se 2|5 0 2",
        "ANO 3   NE 1   ZDRŽEL SE 1|3 1 1",
        "Pro: 5 (Nová, Malý), proti: 0, zdržel se: 1 (Dub)|5 0 1",
        "pro: 6  proti:   zdržel se: 1|6 - 1"
      })
  void areReadInAnyOrderOfWords(String said, String numbers) {
    assertThat(VoteCounts.in(Text.of(said)))
        .singleElement()
        .satisfies(
            count ->
                assertThat(
                        said(count.inFavour())
                            + " "
                            + said(count.against())
                            + " "
                            + said(count.abstained()))
                    .isEqualTo(numbers));
  }

  @Test
  void prepositionsAreNoVotes() {
    assertThat(VoteCounts.in(Text.of("služba pro 12 seniorů, proti loňsku o 3 víc"))).isEmpty();
  }

  private static String said(@Nullable Found<Integer> number) {
    return number == null ? "-" : number.value().toString();
  }
}
