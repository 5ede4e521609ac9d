package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.spoluplan.algorithms.allocation.Allocation.Divided;

/// Sentences that a councillor would sign, over invented calls.
class InvariantsTest {

  private static final int CASES = 3000;

  /// Awards and reserve are the pot; who is not at its limit leaves nothing in the pot.
  @Property(tries = CASES)
  void moneyNeitherAppearsNorDisappears(@ForAll("calls") Call call) {
    var divided = divided(call);
    var given =
        divided.awards().stream().map(Award::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(given.add(divided.reserve())).isEqualByComparingTo(call.pot());
    assertThat(divided.reserve()).isNotNegative();
    if (!call.rule().redistribute() || call.rule().floor() != null) return;
    var spare = divided.reserve().subtract(call.rule().reserve());
    if (spare.compareTo(call.rule().rounding()) < 0) return;
    for (int i = 0; i < call.applications().size(); i++) {
      var limit = limit(call, i);
      var hasWeight = Weighing.of(call).stream().anyMatch(isPositive(i));
      if (hasWeight) assertThat(divided.awards().get(i).amount()).isEqualByComparingTo(limit);
    }
  }

  private static java.util.function.Predicate<Weighing> isPositive(int i) {
    return one -> one.weight(i).signum() > 0;
  }

  @Property(tries = CASES)
  void nobodyIsAboveALimitNorBelowTheFloor(@ForAll("calls") Call call) {
    var divided = divided(call);
    for (int i = 0; i < call.applications().size(); i++) {
      var amount = divided.awards().get(i).amount();
      assertThat(amount).isNotNegative().isLessThanOrEqualTo(limit(call, i));
      assertThat(amount.remainder(call.rule().rounding())).isEqualByComparingTo("0");
      var floor = call.rule().floor();
      if (floor != null && amount.signum() > 0) assertThat(amount).isGreaterThanOrEqualTo(floor);
    }
  }

  @Property(tries = CASES)
  void theExplanationAddsUp(@ForAll("calls") Call call) {
    for (var award : divided(call).awards()) {
      var sum =
          award.steps().stream().map(Award.Step::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sum).isEqualByComparingTo(award.amount());
    }
  }

  @Property(tries = CASES)
  void orderAndScaleOfWeightsDoNotMatter(@ForAll("calls") Call call, @ForAll int seed) {
    var shuffled = new ArrayList<>(call.applications());
    Collections.shuffle(shuffled, new Random(seed));
    var rule = call.rule();
    var doubled =
        rule.criteria().stream()
            .map(one -> new Criterion(one.name(), one.weight().multiply(BigDecimal.TWO)))
            .toList();
    var other = new Call(call.pot(), with(rule, doubled), shuffled);
    assertThat(byId(divided(other))).isEqualTo(byId(divided(call)));
  }

  @Property(tries = CASES)
  void theSameDeservesTheSame(@ForAll("calls") Call call) {
    var first = call.applications().getFirst();
    var twin = new ArrayList<>(call.applications());
    twin.add(
        new Application(
            "twin",
            first.requested(),
            first.cap(),
            first.costs(),
            first.otherSources(),
            first.values()));
    var amounts = byId(divided(new Call(call.pot(), call.rule(), twin)));
    var one = amounts.getOrDefault(first.id(), BigDecimal.ZERO);
    var other = amounts.getOrDefault("twin", BigDecimal.ZERO);
    assertThat(one.subtract(other).abs()).isLessThanOrEqualTo(call.rule().rounding());
  }

  /// Before flooring and rounding; here without a floor, up to one unit.
  @Property(tries = CASES)
  void moreOfACriterionNeverMeansLess(@ForAll("calls") Call call) {
    var rule = without(call.rule());
    var first = call.applications().getFirst();
    var values = new HashMap<>(first.values());
    values.compute("fte", (_, fte) -> (fte == null ? BigDecimal.ZERO : fte).add(BigDecimal.ONE));
    var more = new ArrayList<>(call.applications());
    more.set(
        0,
        new Application(
            first.id(),
            first.requested(),
            first.cap(),
            first.costs(),
            first.otherSources(),
            values));
    var before = divided(new Call(call.pot(), rule, call.applications()));
    var after = divided(new Call(call.pot(), rule, more));
    assertThat(after.awards().getFirst().amount().add(rule.rounding()))
        .isGreaterThanOrEqualTo(before.awards().getFirst().amount());
  }

  @Property(tries = CASES)
  void aLargerPotLowersNobody(@ForAll("calls") Call call) {
    var rule = without(call.rule());
    var before = divided(new Call(call.pot(), rule, call.applications()));
    var after = divided(new Call(call.pot().multiply(BigDecimal.TWO), rule, call.applications()));
    for (int i = 0; i < call.applications().size(); i++) {
      assertThat(after.awards().get(i).amount().add(rule.rounding()))
          .isGreaterThanOrEqualTo(before.awards().get(i).amount());
    }
  }

  @Provide
  Arbitrary<Call> calls() {
    var sums = Arbitraries.longs().between(100_000, 50_000_000).map(InvariantsTest::crowns);
    var combine = Arbitraries.of(Combine.class);
    var normalisation = Arbitraries.of(Normalisation.class);
    var caps = Arbitraries.longs().between(10_000, 20_000_000).map(InvariantsTest::crowns);
    var floors = Arbitraries.longs().between(0, 90_000).map(InvariantsTest::crowns);
    var units = Arbitraries.of("0.01", "1", "100").map(BigDecimal::new);
    var rules =
        Combinators.combine(
                combine,
                normalisation,
                caps.injectNull(0.4),
                floors.injectNull(0.5),
                units,
                Arbitraries.of(true, true, false))
            .as(
                (how, against, cap, floor, unit, back) ->
                    new Rule(
                        "1",
                        how,
                        against,
                        List.of(
                            new Criterion("fte", new BigDecimal("0.7")),
                            new Criterion("points", new BigDecimal("0.3"))),
                        cap,
                        floor != null && cap != null && floor.compareTo(cap) > 0 ? cap : floor,
                        null,
                        BigDecimal.ZERO,
                        unit,
                        back));
    var lists = applications().list().ofMinSize(1).ofMaxSize(8);
    return Combinators.combine(sums, rules, lists).as(InvariantsTest::call);
  }

  private static Call call(BigDecimal pot, Rule rule, List<Application> drawn) {
    var all = new ArrayList<Application>();
    for (int i = 0; i < drawn.size(); i++) {
      var one = drawn.get(i);
      all.add(new Application("a" + i, one.requested(), null, null, null, one.values()));
    }
    return new Call(pot, rule, all);
  }

  private static Arbitrary<Application> applications() {
    var requested = Arbitraries.longs().between(0, 30_000_000).map(InvariantsTest::crowns);
    var fte = Arbitraries.integers().between(1, 800).map(hundredths -> crowns(hundredths));
    var points = Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf);
    return Combinators.combine(requested.injectNull(0.2), fte, points)
        .as(
            (asked, first, second) ->
                new Application(
                    "", asked, null, null, null, Map.of("fte", first, "points", second)));
  }

  private static BigDecimal crowns(long haler) {
    return BigDecimal.valueOf(haler, 2);
  }

  private static BigDecimal limit(Call call, int at) {
    var limit =
        Limit.of(call.applications().get(at), call.rule(), Haler.of(call.rule().rounding()));
    return limit.most() == null ? call.pot() : Haler.crowns(limit.most());
  }

  private static Rule without(Rule rule) {
    return new Rule(
        rule.version(),
        rule.combine(),
        rule.normalisation(),
        rule.criteria(),
        rule.cap(),
        null,
        rule.costShare(),
        rule.reserve(),
        rule.rounding(),
        rule.redistribute());
  }

  private static Rule with(Rule rule, List<Criterion> criteria) {
    return new Rule(
        rule.version(),
        rule.combine(),
        rule.normalisation(),
        criteria,
        rule.cap(),
        rule.floor(),
        rule.costShare(),
        rule.reserve(),
        rule.rounding(),
        rule.redistribute());
  }

  private static Map<String, BigDecimal> byId(Divided divided) {
    var all = new HashMap<String, BigDecimal>();
    divided.awards().forEach(award -> all.put(award.id(), award.amount()));
    return all;
  }

  private static Divided divided(Call call) {
    return (Divided) Allocator.divide(call);
  }
}
