package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.algorithms.allocation.Comparison.Change.ADDED;
import static org.spoluplan.algorithms.allocation.Comparison.Change.GAINS;
import static org.spoluplan.algorithms.allocation.Comparison.Change.LOSES;
import static org.spoluplan.algorithms.allocation.Comparison.Change.OVER_THE_FLOOR;
import static org.spoluplan.algorithms.allocation.Comparison.Change.REMOVED;
import static org.spoluplan.algorithms.allocation.Comparison.Change.SAME;
import static org.spoluplan.algorithms.allocation.Comparison.Change.UNDER_THE_FLOOR;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What if the pot, a weight or a cap were another one.
class ScenariosTest {

  private static final AllocationCall CALL =
      Calls.allocated(
              """
              {'pot': 1000000, 'rule': {'weights': {'fte': 0.7, 'points': 0.3}, 'floor': 117500},
               'applications': [
                 {'id': 'S1', 'fte': 2.5, 'points': 24, 'requested': 900000},
                 {'id': 'S2', 'fte': 1, 'points': 30, 'requested': 900000},
                 {'id': 'S3', 'fte': 0.5, 'points': 6, 'requested': 900000}]}
              """)
          .call();

  private static List<Comparison.Change> changes(AllocationCall after) {
    return Comparison.of(Calls.allocated(CALL), Calls.allocated(after)).lines().stream()
        .map(Comparison.Line::change)
        .toList();
  }

  @Test
  void aWeightMovesMoneyFromOneToAnother() {
    var after = CALL.withRule(CALL.rule().withFloor(0).withWeight("fte", new BigDecimal("0.3")));

    var comparison = Comparison.of(Calls.allocated(CALL), Calls.allocated(after));

    assertThat(comparison.lines())
        .extracting(Comparison.Line::change)
        .containsExactly(LOSES, GAINS, LOSES);
    assertThat(comparison.lines().stream().mapToLong(Comparison.Line::difference).sum()).isZero();
    assertThat(comparison.count(LOSES)).isEqualTo(2);
  }

  @Test
  void aSmallerPotTakesTheSmallestUnderTheFloorAndTheOthersShareWhatItLeft() {
    var smaller = CALL.withPot(999_999_00);

    assertThat(changes(CALL)).containsExactly(SAME, SAME, SAME);
    assertThat(changes(smaller)).containsExactly(GAINS, GAINS, UNDER_THE_FLOOR);
    assertThat(Comparison.of(Calls.allocated(smaller), Calls.allocated(CALL)).lines())
        .extracting(Comparison.Line::change)
        .containsExactly(LOSES, LOSES, OVER_THE_FLOOR);
  }

  @Test
  void whoIsOnlyInOneOfBothIsNamed() {
    var fewer = CALL.withApplications(CALL.applications().subList(0, 2));

    assertThat(changes(fewer)).containsExactly(GAINS, GAINS, REMOVED);
    var back = Comparison.of(Calls.allocated(fewer), Calls.allocated(CALL));
    assertThat(back.lines()).extracting(Comparison.Line::change).last().isEqualTo(ADDED);
  }

  @Test
  void bothAreTold() {
    var comparison =
        Comparison.of(Calls.allocated(CALL), Calls.allocated(CALL.withPot(99_999_900)));

    assertThat(ComparisonInWords.of(comparison))
        .contains("nově pod nejnižší částkou")
        .endsWith("jen ve druhé: 0, jen v první: 0");
    var json = ComparisonJson.of(comparison);
    assertThat(json.at("/applications/2/change").stringValue()).isEqualTo("under_the_floor");
    assertThat(json.at("/applications/2/difference").stringValue()).isEqualTo("-117500.00");
    assertThat(json.at("/counts/gains").intValue()).isEqualTo(2);
  }

  /// A crown more in the pot is divided by weight; 0.1 FTE more of S1 change all three.
  @Test
  void theEffectOfEachInputIsExact() {
    var effects = Sensitivity.of(Calls.allocated(CALL));

    assertThat(effects)
        .extracting(Sensitivity.Effect::input)
        .containsExactly(
            "pot",
            "rule/weights/fte",
            "rule/weights/points",
            "applications/S1/requested",
            "applications/S1/fte",
            "applications/S1/points",
            "applications/S2/requested",
            "applications/S2/fte",
            "applications/S2/points",
            "applications/S3/requested",
            "applications/S3/fte",
            "applications/S3/points");
    assertThat(effects.getFirst().raised()).isEqualTo("1000.00");
    assertThat(effects.getFirst().changes())
        .containsExactly(Fraction.of(55_750), Fraction.of(32_500), Fraction.of(11_750));
    var none = List.of(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
    assertThat(effects.get(3).changes()).isEqualTo(none);
    // S3 falls under the floor: 55.75 % become 0.7 × 2.6/4.1 + 0.3 × 24/60 of what two divide
    var fte = effects.get(4);
    assertThat(fte.raised()).isEqualTo("0.1");
    assertThat(fte.changes().get(2)).isEqualTo(Fraction.of(-11_750_000));
    assertThat(fte.changes().get(0).signum()).isPositive();
  }
}
