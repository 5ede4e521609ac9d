package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.algorithms.allocation.Allocation.Divided;
import org.spoluplan.algorithms.allocation.Allocation.Refused;

/// Cases worked out by hand or published, to the haléř.
class VectorsTest {

  /// 1,000,000 Kč; úvazky 2.5, 1 and 0.5; points 24, 30 and 6; "70 % úvazky, 30 % potřebnost".
  private static final String THREE =
      """
      {"pot": "1000000.00",
       "rule": {RULE "weights": {"fte": "0.7", "points": "0.3"}},
       "applications": [
         {"id": "s1", "fte": "2.5", "points": 24},
         {"id": "s2", "fte": "1", "points": "30"},
         {"id": "s3", "fte": 0.5, "points": "6"}]}""";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "two pools, no cap|''|557500.00|325000.00|117500.00|0.00",
        "separate pots, no cap|\"combine\": \"separatePots\",|557500.00|325000.00|117500.00|0.00",
        "cap, kept|\"cap\": 450000, \"redistribute\": false,"
            + "|450000.00|325000.00|117500.00|107500.00",
        "cap, handed back|\"cap\": \"450000.00\",|450000.00|403954.80|146045.20|0.00",
        "whole crowns|\"cap\": \"450000.00\", \"rounding\": \"1\","
            + "|450000.00|403955.00|146045.00|0.00",
        "against the maximum|\"normalisation\": \"maximum\","
            + "|546511.63|337209.30|116279.07|0.00",
        "maximum, whole crowns|\"normalisation\": \"maximum\", \"rounding\": 1,"
            + "|546512.00|337209.00|116279.00|0.00",
        "maximum, cap, kept|\"normalisation\": \"maximum\", \"cap\": \"450000\","
            + " \"redistribute\": false,|450000.00|337209.30|116279.07|96511.63",
        "maximum, cap, handed back|\"normalisation\": \"maximum\", \"cap\": \"450000\","
            + "|450000.00|408974.36|141025.64|0.00"
      })
  void theTwoReadingsOfSeventyToThirty(
      String name, String rule, String s1, String s2, String s3, String reserve) {
    var divided = divided(THREE.replace("RULE", rule));
    assertThat(amounts(divided)).containsExactly(s1, s2, s3);
    assertThat(divided.reserve()).isEqualTo(reserve);
  }

  /// Equal awards up to the claim: claims 2, 4, 7, 8 of 10, and the three claims of the Talmud.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10|2 4 7 8|2.00 2.67 2.67 2.66",
        "100|100 200 300|33.34 33.33 33.33",
        "200|100 200 300|66.67 66.67 66.66",
        "300|100 200 300|100.00 100.00 100.00"
      })
  void equalAwardsUpToTheClaim(String pot, String claims, String awards) {
    var applications = new StringBuilder();
    int at = 0;
    for (var claim : claims.split(" ")) {
      applications.append(at == 0 ? "" : ",");
      applications.append("{\"id\": \"c%d\", \"requested\": %s}".formatted(at++, claim));
    }
    var json =
        "{\"pot\": %s, \"rule\": {\"combine\": \"equal\"}, \"applications\": [%s]}"
            .formatted(pot, applications);
    assertThat(amounts(divided(json))).containsExactly(awards.split(" "));
  }

  /// Weights 91 : 9 and a floor of 10: with more money in the pot the first gets less.
  @Test
  void aLargerPotMayLiftAnotherOverTheFloor() {
    var json =
        """
        {"pot": "%s", "rule": {"weights": {"fte": 1}, "floor": 10},
         "applications": [{"id": "a", "fte": 91}, {"id": "b", "fte": 9}]}""";
    assertThat(amounts(divided(json.formatted("111")))).containsExactly("111.00", "0.00");
    assertThat(amounts(divided(json.formatted("111.20")))).containsExactly("101.19", "10.01");
  }

  /// What one pot cannot give away joins the next.
  @Test
  void separatePotsAreFilledOneAfterAnother() {
    var json =
        """
        {"pot": 1000, "rule": {"combine": "separatePots", "weights": {"fte": 7, "points": 3}},
         "applications": [{"id": "a", "requested": 100, "fte": 9, "points": 1},
                          {"id": "b", "requested": 400, "fte": 1, "points": 1},
                          {"id": "c", "requested": 800, "fte": 0, "points": 2}]}""";
    var divided = divided(json);
    assertThat(amounts(divided)).containsExactly("100.00", "400.00", "500.00");
    assertThat(divided.reserve()).isEqualTo("0.00");
  }

  @Test
  void nobodyIsPaidMoreThanItsCostsAndItsShareOfThem() {
    var json =
        """
        {"pot": 1000000, "rule": {"weights": {"fte": 1}, "costShare": "0.75"},
         "applications": [{"id": "a", "fte": 1, "costs": "100000.01"},
                          {"id": "b", "fte": 1, "costs": 100000, "otherSources": 60000}]}""";
    var divided = divided(json);
    assertThat(amounts(divided)).containsExactly("75000.00", "40000.00");
    assertThat(divided.reserve()).isEqualTo("885000.00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM_IS_ZERO|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": 0}]",
        "SUM_IS_ZERO|{\"weights\": {\"fte\": 0.7, \"points\": 0.3}}"
            + "|[{\"id\": \"a\", \"fte\": 1, \"points\": 0}]",
        "SUM_IS_ZERO|{\"combine\": \"pointsTimesFte\"}"
            + "|[{\"id\": \"a\", \"fte\": 1, \"points\": 0},{\"id\": \"b\", \"fte\": 0, \"points\": 1}]",
        "NEGATIVE|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": -1}]",
        "NEGATIVE|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": 1, \"requested\": -5}]",
        "SAME_ID|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": 1},{\"id\": \"a\", \"fte\": 1}]",
        "NO_APPLICATIONS|{\"weights\": {\"fte\": 1}}|[]",
        "NO_CRITERIA|{}|[{\"id\": \"a\", \"fte\": 1}]",
        "MISSING_VALUE|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\"}]",
        "NOT_IN_HALERE|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": 1, \"requested\": 1.005}]",
        "ROUNDING|{\"weights\": {\"fte\": 1}, \"rounding\": 0}|[{\"id\": \"a\", \"fte\": 1}]",
        "FLOOR_ABOVE_POT|{\"weights\": {\"fte\": 1}, \"floor\": 2000}|[{\"id\": \"a\", \"fte\": 1}]",
        "FLOOR_ABOVE_CAP|{\"weights\": {\"fte\": 1}, \"floor\": 200, \"cap\": 100}"
            + "|[{\"id\": \"a\", \"fte\": 1}]",
        "RESERVE_ABOVE_POT|{\"weights\": {\"fte\": 1}, \"reserve\": 2000}|[{\"id\": \"a\", \"fte\": 1}]",
        "TOO_LARGE|{\"weights\": {\"fte\": 1}}|[{\"id\": \"a\", \"fte\": 1e40}]"
      })
  void whatCannotBeDividedIsRefusedWithItsReason(Refusal why, String rule, String applications) {
    var json = "{\"pot\": 1000, \"rule\": %s, \"applications\": %s}".formatted(rule, applications);
    var refused = (Refused) Allocator.divide(call(json));
    assertThat(refused.reason()).isEqualTo(why);
    assertThat(refused.sentence()).endsWith(".").doesNotContain("%s");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{|platný JSON",
        "{\"pot\": 1, \"pot\": 2, \"rule\": {}, \"applications\": []}|platný JSON",
        "[]|objekt",
        "{\"pot\": 1, \"rule\": {\"weigths\": {}}, \"applications\": []}|rule.weigths",
        "{\"pot\": \"1 000\", \"rule\": {}, \"applications\": []}|pot",
        "{\"rule\": {}, \"applications\": []}|pot",
        "{\"pot\": 1, \"rule\": {\"combine\": \"magic\"}, \"applications\": []}|rule.combine",
        "{\"pot\": 1, \"rule\": {}, \"applications\": [{\"fte\": 1}]}|1. žádost",
        "{\"pot\": 1, \"rule\": {}, \"applications\": [{\"id\": \"a\", \"fte\": \"mnoho\"}]}|a: fte"
      })
  void aFileThatIsWrongIsRefusedByName(String json, String named) {
    var read = CallJson.read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(read).isInstanceOf(CallJson.Read.Bad.class);
    assertThat(((CallJson.Read.Bad) read).sentence()).contains(named);
  }

  static Divided divided(String json) {
    return (Divided) Allocator.divide(call(json));
  }

  static Call call(String json) {
    var read = CallJson.read(json.getBytes(StandardCharsets.UTF_8));
    return switch (read) {
      case CallJson.Read.Good(var call) -> call;
      case CallJson.Read.Bad(var sentence) -> throw new AssertionError(sentence);
    };
  }

  private static List<String> amounts(Divided divided) {
    return divided.awards().stream().map(award -> award.amount().toPlainString()).toList();
  }
}
