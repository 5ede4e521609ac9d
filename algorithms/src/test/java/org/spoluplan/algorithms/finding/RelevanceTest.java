package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gate: the search is not worse than it was. Numbers of both halves stand in
/// `docs/FINDING.md`.
class RelevanceTest {

  @Test
  void theRightOrderIsOne() {
    assertThat(Relevance.of(List.of("a", "b", "c"), Map.of("a", 3, "b", 1)).ndcg()).isEqualTo(1);
    assertThat(Relevance.of(List.of("a"), Map.of("a", 3, "b", 1)).recall()).isEqualTo(0.5);
  }

  @Test
  void aWrongOrderIsLess() {
    var wrong = Relevance.of(List.of("b", "a"), Map.of("a", 3, "b", 1));
    var gain = (1 + 7 / 1.584962500721156) / (7 + 1 / 1.584962500721156);
    assertThat(wrong.ndcg()).isCloseTo(gain, within(1e-9));
    assertThat(Relevance.of(List.of(), Map.of("a", 3)).ndcg()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "own-,built,0.92",
    "own-,held,0.91",
    "'',built,0.88",
    "'',held,0.85",
    "'',more-built,0.89",
    "'',more-held,0.71"
  })
  void questionsAreAnsweredNotWorseThanMeasured(String set, String half, double least) {
    var mean = FindingEvaluation.mean(Measured.asked(set, half));
    System.out.printf("%s%s nDCG@10 %.3f recall@10 %.3f%n", set, half, mean.ndcg(), mean.recall());
    assertThat(mean.ndcg()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void judgementsNameEntriesOfTheCatalogue() {
    var ids = Measured.catalogue().find(Request.of("")).hits();
    var known = ids.stream().map(hit -> hit.entry().id()).toList();
    for (var half : List.of("built", "held"))
      for (var asked : Measured.asked("own-", half))
        assertThat(known).containsAll(asked.question().grades().keySet());
  }
}
