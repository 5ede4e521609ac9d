package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// "The weight will be 30 % criteria and 70 % FTE" in all its readings, to the haléř: 1,000,000 Kč
/// among services with 2.5, 1 and 0.5 FTE and 24, 30 and 6 points.
class LiberecRuleTest {

  private static final String CALL =
      """
      {"pot": "1000000.00",
       "rule": {"weights": {"fte": "0.7", "points": "0.3"}, %s},
       "applications": [
         {"id": "S1", "fte": "2.5", "points": "24"},
         {"id": "S2", "fte": "1", "points": "30"},
         {"id": "S3", "fte": "0.5", "points": "6"}]}
      """;

  private static final String CAP = "'cap': '450000.00', ";
  private static final String KEEP = "'redistribute': false, ";
  private static final String CROWNS = "'rounding': '1', ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'combine': 'composite'                                                       "
            + "| 557500.00 | 325000.00 | 117500.00 | 0.00",
        "'combine': 'separatePots'                                                    "
            + "| 557500.00 | 325000.00 | 117500.00 | 0.00",
        "'combine': 'composite', 'cap': 450000, 'redistribute': false                 "
            + "| 450000.00 | 325000.00 | 117500.00 | 107500.00",
        "'combine': 'separatePots', 'cap': 450000, 'redistribute': false              "
            + "| 450000.00 | 325000.00 | 117500.00 | 107500.00",
        "'combine': 'composite', 'cap': 450000                                        "
            + "| 450000.00 | 403954.80 | 146045.20 | 0.00",
        "'combine': 'composite', 'cap': 450000, 'rounding': 1                         "
            + "| 450000.00 | 403955.00 | 146045.00 | 0.00",
        "'combine': 'composite', 'normalisation': 'maximum'                           "
            + "| 546511.63 | 337209.30 | 116279.07 | 0.00",
        "'combine': 'composite', 'normalisation': 'maximum', 'rounding': '1'          "
            + "| 546512.00 | 337209.00 | 116279.00 | 0.00",
        "'combine': 'composite', 'normalisation': 'maximum', 'cap': 450000, 'redistribute': false"
            + "| 450000.00 | 337209.30 | 116279.07 | 96511.63",
        "'combine': 'composite', 'normalisation': 'maximum', 'cap': '450000'          "
            + "| 450000.00 | 408974.36 | 141025.64 | 0.00",
        "'combine': 'pointsTimesFte'                                                  "
            + "| 645161.29 | 322580.65 | 32258.06 | 0.00",
      })
  void everyReadingIsDataAndGivesTheFiguresOfItsVector(
      String rule, String first, String second, String third, String reserve) {
    var allocation = Calls.allocated(CALL.formatted(rule));

    assertThat(Calls.amounts(allocation)).containsExactly(first, second, third);
    assertThat(AllocationJson.amount(allocation.reserve())).isEqualTo(reserve);
  }

  /// 700,000 by FTE: 437,500 + 175,000 + 87,500; 300,000 by points: S1 may have 12,500 more, the
  /// others divide the rest 30 : 6.
  @Test
  void separatePotsAndOneScoreDifferOnceACapIsReached() {
    var allocation = Calls.allocated(CALL.formatted(CAP + "'combine': 'separatePots'"));

    assertThat(Calls.amounts(allocation)).containsExactly("450000.00", "414583.33", "135416.67");
  }

  @Test
  void whatAPotLeavesJoinsTheNextAndInTheEndGoesRoundAgain() {
    // Whoever has points is full after the second part; the rest goes to the one that has none.
    var allocation =
        Calls.allocated(
            """
            {'pot': 1000, 'rule': {'combine': 'separatePots', 'weights': {'fte': 0.5, 'points': 0.5}},
             'applications': [
               {'id': 'a', 'fte': 1, 'points': 0},
               {'id': 'b', 'fte': 1, 'points': 1, 'requested': 300}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("700.00", "300.00");
  }

  @Test
  void aPotThatNobodyHasRoomForJoinsTheNext() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 1000, 'rule': {'combine': 'separatePots', 'weights': {'fte': 0.7, 'points': 0.3}},
             'applications': [
               {'id': 'a', 'fte': 1, 'points': 0, 'requested': 100},
               {'id': 'b', 'fte': 0, 'points': 1}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("100.00", "900.00");
  }

  /// The example of the format lists one application only: it gets what it may.
  @Test
  void aSingleApplicationGetsAllUpToItsRequestAndCap() {
    var allocation =
        Calls.allocated(
            """
            {"pot": "1000000.00", "rule": {"combine": "composite", "normalisation": "share",
              "weights": {"fte": "0.7", "points": "0.3"}, "cap": "450000.00", "floor": "10000.00",
              "rounding": "0.01"},
             "applications": [{"id": "s1", "requested": "500000.00", "fte": "2.5", "points": "24"}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("450000.00");
    assertThat(allocation.reserve()).isEqualTo(550_000_00);
  }

  @Test
  void awardsComeAsTheIssueWantsThem() {
    var json =
        AllocationJson.of(Calls.allocated(CALL.formatted(CAP + KEEP + CROWNS + "'tie': 'id'")));

    assertThat(Stream.of("awards", "reserve")).allMatch(json::has).hasSize(json.size());
    assertThat(json.at("/awards/1/id").stringValue()).isEqualTo("S2");
    assertThat(json.at("/awards/1/amount").stringValue()).isEqualTo("325000.00");
    assertThat(json.at("/awards/1/explanation").isArray()).isTrue();
    assertThat(json.at("/reserve").stringValue()).isEqualTo("107500.00");
  }
}
