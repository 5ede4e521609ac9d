package org.spoluplan.algorithms.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The gate: the search is not worse than it was. Numbers of both halves stand in
/// `docs/FINDING.md`.
class RelevanceTest {

  private static final double BUILT_LEAST = 0.93;
  private static final double HELD_LEAST = 0.83;

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

  @Test
  void bothHalvesAreAnsweredAsWellAsMeasured() {
    var built = FindingEvaluation.mean(Measured.asked("own-", "built"));
    var held = FindingEvaluation.mean(Measured.asked("own-", "held"));
    System.out.printf("built nDCG@10 %.3f recall@10 %.3f%n", built.ndcg(), built.recall());
    System.out.printf("held  nDCG@10 %.3f recall@10 %.3f%n", held.ndcg(), held.recall());
    assertThat(built.ndcg()).isGreaterThanOrEqualTo(BUILT_LEAST);
    assertThat(held.ndcg()).isGreaterThanOrEqualTo(HELD_LEAST);
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
