package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What may be left out of a call, and what optional fields do.
class ReadingTest {

  @Test
  void numbersMayBeTextsOrNumbersAndWhatIsOptionalMayBeLeftOutOrNull() {
    var texts =
        Calls.allocated(
            """
            {'pot': '1000.00', 'rule': {'weights': {'fte': '1'}, 'cap': null, 'rounding': null},
             'applications': [{'id': 'a', 'fte': '1.50', 'requested': null}, {'id': 'b', 'fte': '0.5'}]}
            """);
    var numbers =
        Calls.allocated(
            """
            {'pot': 1e3, 'rule': {'weights': {'fte': 1}},
             'applications': [{'id': 'a', 'fte': 1.5}, {'id': 'b', 'fte': 0.50}]}
            """);

    assertThat(Calls.amounts(texts)).containsExactly("750.00", "250.00");
    assertThat(Calls.amounts(numbers)).isEqualTo(Calls.amounts(texts));
  }

  @Test
  void numbersAreReadAsTheyAreWrittenNotAsBinaryFractions() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 0.3, 'rule': {'weights': {'fte': 1}},
             'applications': [{'id': 'a', 'fte': 0.1}, {'id': 'b', 'fte': 0.2}]}
            """);

    assertThat(allocation.exact(0)).isEqualTo(Fraction.of(10));
  }

  @Test
  void moreCriteriaAreAllowedByName() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 1000, 'rule': {'weights': {'fte': 0.5, 'lůžka': 0.3, 'requested': 0.2}},
             'applications': [
               {'id': 'a', 'fte': 1, 'lůžka': 0, 'requested': 900},
               {'id': 'b', 'fte': 1, 'lůžka': 10, 'requested': 900}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("350.00", "650.00");
  }

  @Test
  void eachCriterionMayBeMeasuredInItsOwnWay() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 1800, 'rule': {'weights': {'fte': 1, 'points': 1},
               'normalisation': {'fte': 'share', 'points': 'maximum'}},
             'applications': [{'id': 'a', 'fte': 1, 'points': 5}, {'id': 'b', 'fte': 1, 'points': 10}]}
            """);

    // ½ + ½ against ½ + 1
    assertThat(Calls.amounts(allocation)).containsExactly("720.00", "1080.00");
  }

  @Test
  void awardsNeverExceedAShareOfCostsOrWhatOtherPublicSourcesLeave() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 1000000, 'rule': {'weights': {'fte': 1}, 'costShare': '0.75'},
             'applications': [
               {'id': 'a', 'fte': 1, 'eligibleCosts': '200000.01'},
               {'id': 'b', 'fte': 1, 'eligibleCosts': 400000, 'ownIncome': 50000, 'otherPublic': 150000},
               {'id': 'c', 'fte': 1, 'eligibleCosts': 100000, 'otherPublic': 120000},
               {'id': 'd', 'fte': 1, 'eligibleCosts': 900000, 'cap': 111}]}
            """);

    assertThat(Calls.amounts(allocation))
        .containsExactly("150000.00", "200000.00", "0.00", "111.00");
    assertThat(allocation.reserve()).isEqualTo(649_889_00);
  }

  @Test
  void aReserveIsKeptAsideAndAPartBelowTheUnitStaysInIt() {
    var allocation =
        Calls.allocated(
            """
            {'pot': '1000050.50', 'rule': {'weights': {'fte': 1}, 'reserve': 100000, 'rounding': 100},
             'applications': [{'id': 'a', 'fte': 1}, {'id': 'b', 'fte': 2}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("300000.00", "600000.00");
    assertThat(AllocationJson.amount(allocation.reserve())).isEqualTo("100050.50");
  }

  @Test
  void equalOnesBelowTheFloorAreDroppedTogetherUnlessTheRuleSaysOtherwise() {
    var call =
        """
        {'pot': 25000, 'rule': {'weights': {'fte': 1}, 'floor': 10000, 'floorTies': '%s'},
         'applications': [{'id': 'b', 'fte': 1}, {'id': 'c', 'fte': 1}, {'id': 'a', 'fte': 1}]}
        """;

    assertThat(Calls.amounts(Calls.allocated(call.formatted("together"))))
        .containsExactly("0.00", "0.00", "0.00");
    assertThat(Calls.amounts(Calls.allocated(call.formatted("id"))))
        .containsExactly("12500.00", "0.00", "12500.00");
  }

  /// Dropped as the smallest first, the one with 70 would leave, then the one that asked for 80,
  /// and nobody would get anything.
  @Test
  void nobodyLosesByARequestThatCanNeverReachTheFloor() {
    var allocation =
        Calls.allocated(
            """
            {'pot': 150, 'rule': {'weights': {'fte': 1}, 'floor': 100},
             'applications': [{'id': 'a', 'fte': 9, 'requested': 80}, {'id': 'b', 'fte': 1}]}
            """);

    assertThat(Calls.amounts(allocation)).containsExactly("0.00", "150.00");
    assertThat(allocation.award(0).explanation())
        .singleElement()
        .satisfies(step -> assertThat(step.text()).endsWith("žádost se do dělení nezahrnuje."));
  }

  @Test
  void whatIsDroppedMayStayInTheReserve() {
    var call =
        """
        {'pot': 1000, 'rule': {'weights': {'fte': 1}, 'floor': 200, 'redistributeDropped': %s},
         'applications': [{'id': 'a', 'fte': 9}, {'id': 'b', 'fte': 1}]}
        """;

    assertThat(Calls.amounts(Calls.allocated(call.formatted("true"))))
        .containsExactly("1000.00", "0.00");
    assertThat(Calls.amounts(Calls.allocated(call.formatted("false"))))
        .containsExactly("900.00", "0.00");
  }

  @Test
  void theTieRuleSaysWhoGetsTheLastUnit() {
    var call =
        """
        {'pot': 5, 'rule': {'weights': {'fte': 1}, 'rounding': 1, 'tie': '%s'},
         'applications': [
           {'id': 'b', 'fte': 3, 'requested': 8}, {'id': 'a', 'fte': 1, 'requested': 9},
           {'id': 'c', 'fte': 6, 'requested': 7}]}
        """;

    // 1.5, 0.5 and 3: two have lost the same
    assertThat(Calls.amounts(Calls.allocated(call.formatted("id"))))
        .containsExactly("1.00", "1.00", "3.00");
    assertThat(Calls.amounts(Calls.allocated(call.formatted("smallerRequest"))))
        .containsExactly("2.00", "0.00", "3.00");
    assertThat(Calls.amounts(Calls.allocated(call.formatted("greaterWeight"))))
        .containsExactly("2.00", "0.00", "3.00");
  }

  @Test
  void anEmptyPotGivesNothing() {
    var allocation =
        Calls.allocated(
            "{'pot': 0, 'rule': {'weights': {'fte': 1}}, 'applications': [{'id': 7, 'fte': 1}]}");

    assertThat(Calls.amounts(allocation)).containsExactly("0.00");
    assertThat(allocation.award(0).id()).isEqualTo("7");
  }
}
