package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What cannot be divided is refused by name and in one sentence, never by a division by zero.
class RefusalsTest {

  private static final String RULE = "'rule': {'weights': {'fte': 0.7, 'points': 0.3}}";
  private static final String ONE = "'applications': [{'id': 's1', 'fte': 1, 'points': 1}]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "not-json              | {'pot': 1",
        "not-json              | {'pot': 1, 'pot': 2, RULE, ONE}",
        "not-json              | {'pot': NaN, RULE, ONE}",
        "wrong-type            | [1]",
        "wrong-type            | {'pot': 1, 'rule': [], ONE}",
        "wrong-type            | {'pot': 1, RULE, 'applications': {}}",
        "wrong-type            | {'pot': 1, RULE, 'applications': ['s1']}",
        "wrong-type            | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'redistribute': 'ne'}, ONE}",
        "unknown-field         | {'pot': 1, 'pott': 1, RULE, ONE}",
        "unknown-field         | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'ceiling': 1}, ONE}",
        "unknown-field         | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 1, 'points': 1, 'beds': 2}]}",
        "missing-field         | {RULE, ONE}",
        "missing-field         | {'pot': 1, ONE}",
        "missing-field         | {'pot': 1, RULE}",
        "unknown-word          | {'pot': 1, 'rule': {'combine': 'average'}, ONE}",
        "unknown-word          | {'pot': 1, 'rule': {'normalisation': 'mean'}, ONE}",
        "unknown-word          | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'tie': 'order'}, ONE}",
        "not-a-number          | {'pot': '1 000', RULE, ONE}",
        "not-a-number          | {'pot': '1000,50', RULE, ONE}",
        "not-a-number          | {'pot': '', RULE, ONE}",
        "not-a-number          | {'pot': '0x10', RULE, ONE}",
        "not-a-number          | {'pot': '1e3', RULE, ONE}",
        "not-a-number          | {'pot': true, RULE, ONE}",
        "not-a-number          | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 'x', 'points': 1}]}",
        "too-many-decimals     | {'pot': '1.005', RULE, ONE}",
        "too-many-decimals     | {'pot': 1, 'rule': {'weights': {'fte': '0.1234567891'}}, ONE}",
        "too-many-decimals     | {'pot': 1e-999999999, RULE, ONE}",
        "too-large             | {'pot': 1e999999999, RULE, ONE}",
        "too-large             | {'pot': '99999999999999', RULE, ONE}",
        "too-large             | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 9e12, 'points': 1}]}",
        "negative              | {'pot': -1, RULE, ONE}",
        "negative              | {'pot': 1, 'rule': {'weights': {'fte': -0.7, 'points': 1}}, ONE}",
        "negative              | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'cap': -1}, ONE}",
        "negative              | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'floor': -1}, ONE}",
        "negative              | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'reserve': -1}, ONE}",
        "negative              | {'pot': 1, RULE, 'applications': [{'id': 's1', 'requested': -5, 'fte': 1, 'points': 1}]}",
        "negative              | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': -1, 'points': 1}]}",
        "not-a-share           | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'costShare': 75}, ONE}",
        "no-applications       | {'pot': 1, RULE, 'applications': []}",
        "no-id                 | {'pot': 1, RULE, 'applications': [{'fte': 1, 'points': 1}]}",
        "no-id                 | {'pot': 1, RULE, 'applications': [{'id': ' ', 'fte': 1, 'points': 1}]}",
        "duplicate-id          | {'pot': 1, 'rule': {'combine': 'equalAwards'}, 'applications': [{'id': 'a'}, {'id': 'a'}]}",
        "no-criteria           | {'pot': 1, 'rule': {}, ONE}",
        "no-criteria           | {'pot': 1, 'rule': {'weights': {}}, ONE}",
        "no-weight             | {'pot': 1, 'rule': {'weights': {'fte': 0, 'points': 0}}, ONE}",
        "weights-not-one       | {'pot': 1, 'rule': {'weights': {'fte': 0.7, 'points': 0.4}, 'weightsAddToOne': true}, ONE}",
        "zero-weight-in-product | {'pot': 1, 'rule': {'combine': 'pointsTimesFte', 'weights': {'fte': 1, 'points': 0}}, ONE}",
        "unknown-criterion     | {'pot': 1, 'rule': {'weights': {'fte': 1, 'beds': 1}}, ONE}",
        "missing-value         | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 1, 'points': 1}, {'id': 's2', 'fte': 1}]}",
        "zero-sum              | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 0, 'points': 1}]}",
        "zero-sum              | {'pot': 1, RULE, 'applications': [{'id': 's1', 'fte': 1, 'points': 0}]}",
        "zero-sum              | {'pot': 1, 'rule': {'combine': 'separatePots', 'weights': {'fte': 0.7, 'points': 0.3}}, 'applications': [{'id': 's1', 'fte': 1, 'points': '0.00'}]}",
        "zero-sum              | {'pot': 1, 'rule': {'combine': 'pointsTimesFte'}, 'applications': [{'id': 's1', 'fte': 0, 'points': 3}]}",
        "zero-sum              | {'pot': 1, 'rule': {'normalisation': 'maximum', 'weights': {'fte': 1}}, 'applications': [{'id': 's1', 'fte': 0}]}",
        "zero-product          | {'pot': 1, 'rule': {'combine': 'pointsTimesFte'}, 'applications': [{'id': 's1', 'fte': 0, 'points': 3}, {'id': 's2', 'fte': 1, 'points': 0}]}",
        "wrong-rounding        | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'rounding': 0}, ONE}",
        "wrong-rounding        | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'rounding': '-1'}, ONE}",
        "wrong-rounding        | {'pot': 1, 'rule': {'weights': {'fte': 1}, 'rounding': '0.001'}, ONE}",
        "wrong-rounding        | {'pot': 100, 'rule': {'weights': {'fte': 1}, 'rounding': 3}, ONE}",
        "rounding-above-pot    | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'rounding': 100}, ONE}",
        "reserve-above-pot     | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'reserve': 51}, ONE}",
        "floor-above-pot       | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'floor': 51}, ONE}",
        "floor-above-pot       | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'floor': 45, 'reserve': 10}, ONE}",
        "floor-above-cap       | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'floor': 20, 'cap': 10}, ONE}",
        "missing-costs         | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'costShare': 0.75}, ONE}",
        "missing-costs         | {'pot': 50, 'rule': {'weights': {'fte': 1}}, 'applications': [{'id': 's1', 'fte': 1, 'otherPublic': 5}]}",
        "guarantees-above-pot  | {'pot': 50, 'rule': {'weights': {'fte': 1}}, 'applications': [{'id': 's1', 'fte': 1, 'guaranteed': 30}, {'id': 's2', 'fte': 1, 'guaranteed': 30}]}",
        "guarantee-above-limit | {'pot': 50, 'rule': {'weights': {'fte': 1}}, 'applications': [{'id': 's1', 'fte': 1, 'guaranteed': 30, 'requested': 20}]}",
        "guarantee-below-floor | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'floor': 10}, 'applications': [{'id': 's1', 'fte': 1, 'guaranteed': 5}]}",
        "guarantee-not-rounded | {'pot': 50, 'rule': {'weights': {'fte': 1}, 'rounding': 10}, 'applications': [{'id': 's1', 'fte': 1, 'guaranteed': 5}]}",
      })
  void everyFaultHasItsNameAndASentence(String key, String json) {
    var reason = Calls.refused(json.replace("RULE", RULE).replace("ONE", ONE));

    assertThat(reason.key()).isEqualTo(key);
    assertThat(RefusalInWords.of(reason)).endsWith(".").doesNotContain("\n", "%");
  }

  @Test
  void whatIsUnknownIsCalledByItsName() {
    var reason =
        Calls.refused(
            "{'pot': 1, " + RULE + ", 'applications': [{'id': 's1', 'fte': 1, 'lůžka': 2}]}");

    assertThat(RefusalInWords.of(reason)).contains("applications/s1/lůžka");
  }

  @Test
  void rulesThatAProgramMadeAreCheckedLikeThoseOfAFile() {
    var twice = Calls.byFte(100, List.of(1, 2));
    var criteria = List.of(twice.rule().criteria().getFirst(), twice.rule().criteria().getFirst());
    var call = twice.withRule(AllocationRule.of(new Combining.Composite(), criteria));

    assertThat(Allocating.allocate(call))
        .isEqualTo(new AllocationOutcome.Refused(new AllocationRefusal.DuplicateCriterion("fte")));
  }
}
