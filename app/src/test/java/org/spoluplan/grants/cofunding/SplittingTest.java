package org.spoluplan.grants.cofunding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spoluplan.algorithms.allocation.Step;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;

/// One sum among municipalities, to whole crowns.
class SplittingTest {

  private static final long CROWN = Invented.CROWN;

  @Test
  void sevenMunicipalitiesByClients() {
    var split = split(SplitKey.CLIENTS, 500_000, List.of(30, 12, 8, 5, 3, 1, 1));
    assertThat(amounts(split, 7))
        .containsExactly(250_000L, 100_000L, 66_667L, 41_667L, 25_000L, 8_333L, 8_333L);
    var third = split.of(Invented.code(2));
    assertThat(third.steps().stream().map(Step::kind))
        .containsExactly(Step.Kind.SHARE, Step.Kind.ROUNDING);
    assertThat(third.steps().stream().mapToLong(Step::amount).sum()).isEqualTo(third.amount());
  }

  @Property
  void sharesAddUpToTheWholeSumByEveryKey(
      @ForAll SplitKey key,
      @ForAll @LongRange(min = 100_000, max = 10_000_000_000L) long crowns,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 200) Integer> values) {
    var split = split(key, crowns, values);
    var sum = amounts(split, values.size()).stream().mapToLong(Long::longValue).sum();
    assertThat(sum).isEqualTo(crowns);
    for (int i = 0; i < values.size(); i++) {
      var part = split.of(Invented.code(i));
      assertThat(part.steps().stream().mapToLong(Step::amount).sum()).isEqualTo(part.amount());
    }
  }

  @Property
  void whoHasMoreNeverPaysLess(
      @ForAll @LongRange(min = 100_000, max = 100_000_000) long crowns,
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = 1, max = 200) Integer> values) {
    var amounts = amounts(split(SplitKey.FTE, crowns, values), values.size());
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < values.size(); j++) {
        if (values.get(i) > values.get(j)) {
          assertThat(amounts.get(i)).isGreaterThanOrEqualTo(amounts.get(j));
        }
      }
    }
  }

  @Property
  void theOrderOfMunicipalitiesDoesNotMatter(
      @ForAll SplitKey key,
      @ForAll @LongRange(min = 100_000, max = 100_000_000) long crowns,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 200) Integer> values,
      @ForAll long seed) {
    var shares = new ArrayList<>(Invented.shares(values));
    var split = done(Splitting.split(Invented.rule(key), crowns * CROWN, shares));
    Collections.shuffle(shares, new Random(seed));
    var again = done(Splitting.split(Invented.rule(key), crowns * CROWN, shares));
    assertThat(amounts(again, values.size())).isEqualTo(amounts(split, values.size()));
  }

  @ParameterizedTest
  @EnumSource(SplitKey.class)
  void nothingIsDividedByZeros(SplitKey key) {
    assertThat(refusal(key, 1000, List.of(0, 0))).isEqualTo(CofundingRefusal.ZERO_KEY);
  }

  @Test
  void nobodyIsAskedForNothing() {
    assertThat(refusal(SplitKey.CLIENTS, 1000, List.of(5, 0)))
        .isEqualTo(CofundingRefusal.EMPTY_SHARE);
    assertThat(refusal(SplitKey.CLIENTS, 1, List.of(1, 1))).isEqualTo(CofundingRefusal.EMPTY_SHARE);
  }

  @Test
  void whatIsNotMissingIsNotAskedFor() {
    assertThat(refusal(SplitKey.CLIENTS, 0, List.of(1)))
        .isEqualTo(CofundingRefusal.NOTHING_MISSING);
    assertThat(refusal(SplitKey.CLIENTS, -5, List.of(1)))
        .isEqualTo(CofundingRefusal.NOTHING_MISSING);
    assertThat(refusal(SplitKey.CLIENTS, 5, List.of())).isEqualTo(CofundingRefusal.NO_MUNICIPALITY);
  }

  @Test
  void unknownPopulationIsNoZero() {
    var shares = List.of(Invented.share(0, 5), Invented.share(1, 5).with(null));
    assertThat(Splitting.split(Invented.rule(SplitKey.POPULATION), 100_000, shares))
        .isEqualTo(Outcome.refused(CofundingRefusal.UNKNOWN_POPULATION));
  }

  private static Refusal refusal(SplitKey key, long crowns, List<Integer> values) {
    return Splitting.split(Invented.rule(key), crowns * CROWN, Invented.shares(values))
        .either(
            split -> {
              throw new AssertionError(split);
            },
            reason -> reason);
  }

  private static Split split(SplitKey key, long crowns, List<Integer> values) {
    return done(Splitting.split(Invented.rule(key), crowns * CROWN, Invented.shares(values)));
  }

  private static Split done(Outcome<Split> outcome) {
    return outcome.either(
        split -> split,
        reason -> {
          throw new AssertionError(reason.key());
        });
  }

  private static List<Long> amounts(Split split, int size) {
    var all = new ArrayList<Long>();
    for (int i = 0; i < size; i++) all.add(split.of(Invented.code(i)).amount() / CROWN);
    return all;
  }
}
