package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/// Sentences that a councillor would sign, over thousands of invented calls.
class AllocationProperties {

  private static final int TRIES = 2000;
  private static final int FEW = 500;

  @Provide
  Arbitrary<AllocationCall> calls() {
    return Combinators.combine(pots(), rules(), applications())
        .as(AllocationCall::new)
        .filter(call -> Allocating.allocate(call) instanceof AllocationOutcome.Allocated);
  }

  /// As the others, but smooth: no floor, awards to the haléř.
  @Provide
  Arbitrary<AllocationCall> smooth() {
    return calls()
        .map(call -> call.withRule(call.rule().withFloor(0).withRounding(1)))
        .filter(call -> Allocating.allocate(call) instanceof AllocationOutcome.Allocated);
  }

  /// Whole crowns and haléře, from nothing to millions.
  private static Arbitrary<Long> pots() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 100_000), Arbitraries.longs().between(0, 1_000_000_000));
  }

  private static Arbitrary<AllocationRule> rules() {
    var combining =
        Arbitraries.of(
            new Combining.Composite(),
            new Combining.SeparatePots(),
            new Combining.Product(),
            new Combining.EqualAwards());
    var weights = Arbitraries.integers().between(1, 9);
    var normalisation = Arbitraries.of(Normalisation.class);
    var criteria =
        Combinators.combine(weights, weights, normalisation)
            .as(
                (first, second, how) ->
                    List.of(
                        new Criterion(Criterion.FTE, BigDecimal.valueOf(first, 1), how),
                        new Criterion(Criterion.POINTS, BigDecimal.valueOf(second, 1), how)));
    var caps = Arbitraries.longs().between(1, 300_000_000).injectNull(0.5);
    var floors =
        Combinators.combine(
                Arbitraries.longs().between(0, 2_000_000),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false))
            .as(Floor::new);
    var roundings = Arbitraries.of(1L, 100L, 10_000L, 50L);
    var redistribute = Arbitraries.of(true, true, false);
    return Combinators.combine(
            combining, criteria, caps, floors, roundings, redistribute, Arbitraries.of(Tie.class))
        .as(
            (how, which, cap, floor, rounding, handBack, tie) ->
                AllocationRule.of(how, which)
                    .withCap(cap)
                    .withFloor(floor)
                    .withRounding(rounding)
                    .withRedistribute(handBack)
                    .withTie(tie));
  }

  /// Some are alike in all but their name.
  private static Arbitrary<List<SubsidyApplication>> applications() {
    var requested = Arbitraries.longs().between(0, 200_000_000).injectNull(0.2);
    var guaranteed = Arbitraries.of(0L, 0L, 0L, 0L, 0L, 0L, 10_000L, 2_000_000L);
    var fte = Arbitraries.integers().between(0, 60);
    var points = Arbitraries.integers().between(0, 30);
    var one =
        Combinators.combine(requested, guaranteed, fte, points)
            .as(AllocationProperties::application);
    return Combinators.combine(
            one.list().ofMinSize(1).ofMaxSize(12), Arbitraries.integers().between(0, 4))
        .as(
            (all, twins) -> {
              var named = new ArrayList<SubsidyApplication>();
              for (var each : all) named.add(named(each, named.size()));
              for (int i = 0; i < Math.min(twins, all.size()); i++) {
                named.add(named(all.get(i), named.size()));
              }
              return named;
            });
  }

  private static SubsidyApplication application(
      @Nullable Long requested, long guaranteed, int fte, int points) {
    var values =
        Map.of(
            Criterion.FTE,
            BigDecimal.valueOf(fte, 1),
            Criterion.POINTS,
            BigDecimal.valueOf(points));
    return new SubsidyApplication("x", "", requested, null, guaranteed, null, 0, 0, values);
  }

  private static SubsidyApplication named(SubsidyApplication one, int number) {
    return new SubsidyApplication(
        Calls.id(number), "", one.requested(), null, one.guaranteed(), null, 0, 0, one.values());
  }

  @Property(tries = TRIES)
  void awardsAndReserveAreThePotAndOnlyWhatNobodyMayHaveIsReserve(
      @ForAll("calls") AllocationCall call) {
    var allocation = Calls.allocated(call);
    assertThat(allocation.awarded() + allocation.reserve()).isEqualTo(call.pot());
    assertThat(allocation.reserve()).isNotNegative();
    if (!call.rule().redistribute() || !call.rule().floor().handOn()) return;
    if (allocation.reserve() < call.rule().rounding()) return;
    for (int i = 0; i < allocation.size(); i++) {
      assertThat(
              allocation.isAtLimit(i)
                  || allocation.isBelowFloor(i)
                  || weighsNothing(call, call.applications().get(i)))
          .as("%s could have more", call.applications().get(i))
          .isTrue();
    }
  }

  private static boolean weighsNothing(AllocationCall call, SubsidyApplication one) {
    var fte = one.values().get(Criterion.FTE);
    var points = one.values().get(Criterion.POINTS);
    if (fte == null || points == null) return false;
    return switch (call.rule().combining()) {
      case Combining.EqualAwards() -> false;
      case Combining.Product() -> fte.signum() * points.signum() == 0;
      default -> fte.signum() + points.signum() == 0;
    };
  }

  @Property(tries = TRIES)
  void nobodyIsAboveTheRequestOrACapOrBetweenNothingAndTheFloor(
      @ForAll("calls") AllocationCall call) {
    var allocation = Calls.allocated(call);
    var cap = call.rule().caps().amount();
    for (int i = 0; i < allocation.size(); i++) {
      long amount = allocation.amount(i);
      var requested = call.applications().get(i).requested();
      assertThat(amount).isBetween(0L, requested == null ? call.pot() : requested);
      if (cap != null) assertThat(amount).isLessThanOrEqualTo(cap);
      assertThat(amount == 0 || amount >= call.rule().floor().amount()).isTrue();
      assertThat(amount % call.rule().rounding()).isZero();
    }
  }

  @Property(tries = TRIES)
  void whoIsAlikeGetsTheSameUpToOneUnit(@ForAll("calls") AllocationCall call) {
    var alike = call.withRule(call.rule().withFloor(together(call)));
    if (!(Allocating.allocate(alike) instanceof AllocationOutcome.Allocated(var allocation)))
      return;
    for (int i = 0; i < allocation.size(); i++) {
      for (int j = 0; j < i; j++) {
        var one = call.applications().get(i);
        var other = call.applications().get(j);
        if (!named(one, 0).equals(named(other, 0))) continue;
        assertThat(allocation.exact(i)).isEqualTo(allocation.exact(j));
        assertThat(allocation.amount(i))
            .isCloseTo(allocation.amount(j), within(call.rule().rounding()));
      }
    }
  }

  private static Floor together(AllocationCall call) {
    var floor = call.rule().floor();
    return new Floor(floor.amount(), true, floor.handOn());
  }

  @Property(tries = TRIES)
  void moreFteThanAnotherNeverMeansLess(@ForAll("calls") AllocationCall call) {
    // There FTE do not count.
    if (call.rule().combining() instanceof Combining.EqualAwards) return;
    var alike = call.withRule(call.rule().withFloor(together(call)));
    if (!(Allocating.allocate(alike) instanceof AllocationOutcome.Allocated(var allocation)))
      return;
    for (int i = 0; i < allocation.size(); i++) {
      for (int j = 0; j < allocation.size(); j++) {
        if (onlyMoreFte(call.applications().get(i), call.applications().get(j))) {
          assertThat(allocation.amount(i)).isGreaterThanOrEqualTo(allocation.amount(j));
        }
      }
    }
  }

  private static boolean onlyMoreFte(SubsidyApplication one, SubsidyApplication other) {
    var more = one.values().getOrDefault(Criterion.FTE, BigDecimal.ZERO);
    var less = other.values().getOrDefault(Criterion.FTE, BigDecimal.ZERO);
    return more.compareTo(less) > 0
        && named(one.withValue(Criterion.FTE, less), 0).equals(named(other, 0));
  }

  /// In the same call, raised FTE: the exact award does not fall.
  @Property(tries = FEW)
  void oneWhoHasMoreFteThanBeforeDoesNotLose(
      @ForAll("smooth") AllocationCall call, @ForAll Random random) {
    int chosen = random.nextInt(call.applications().size());
    var before = Calls.allocated(call);
    var raised =
        call.with(
            chosen,
            one ->
                one.withValue(
                    Criterion.FTE,
                    one.values().getOrDefault(Criterion.FTE, BigDecimal.ZERO).add(BigDecimal.ONE)));
    var after = Calls.allocated(raised);
    assertThat(after.exact(chosen)).isGreaterThanOrEqualTo(before.exact(chosen));
  }

  @Property(tries = TRIES)
  void theOrderOfApplicationsDoesNotMatter(
      @ForAll("calls") AllocationCall call, @ForAll Random random) {
    var shuffled = new ArrayList<>(call.applications());
    Collections.shuffle(shuffled, random);
    assertThat(byId(call.withApplications(shuffled))).isEqualTo(byId(call));
  }

  /// What was kept with a resolution gives the same awards and the same sentences for ever.
  @Property(tries = FEW)
  void aCallThatWasWrittenDownIsTheSameCall(@ForAll("calls") AllocationCall call) {
    var written = CallJson.write(call).toString();
    assertThat(CallJson.read(written.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            CallJson.Read.Call.class,
            read -> {
              assertThat(CallJson.write(read.call())).hasToString(written);
              assertThat(AllocationJson.of(Calls.allocated(read.call())))
                  .isEqualTo(AllocationJson.of(Calls.allocated(call)));
            });
    assertThat(RuleJson.write(CallJson.rule(RuleJson.write(call.rule()).toString())))
        .isEqualTo(RuleJson.write(call.rule()));
  }

  private static Map<String, Long> byId(AllocationCall call) {
    var allocation = Calls.allocated(call);
    var amounts = new HashMap<String, Long>();
    for (int i = 0; i < allocation.size(); i++) {
      amounts.put(call.applications().get(i).id(), allocation.amount(i));
    }
    return amounts;
  }

  @Property(tries = TRIES)
  void doublingEveryWeightOrEveryValueChangesNothing(@ForAll("calls") AllocationCall call) {
    var two = BigDecimal.valueOf(2);
    var rule = call.rule();
    for (var criterion : rule.criteria()) {
      rule = rule.withWeight(criterion.name(), criterion.weight().multiply(two));
    }
    var doubled = new ArrayList<SubsidyApplication>();
    for (var one : call.applications()) {
      var changed = one;
      for (var value : one.values().entrySet()) {
        changed = changed.withValue(value.getKey(), value.getValue().multiply(two));
      }
      doubled.add(changed);
    }
    assertThat(byId(call.withRule(rule).withApplications(doubled))).isEqualTo(byId(call));
  }

  /// Before flooring and rounding; the exceptions are in `PublishedCasesTest`.
  @Property(tries = TRIES)
  void aLargerPotLowersNobody(@ForAll("smooth") AllocationCall call, @ForAll Random random) {
    var before = Calls.allocated(call);
    var after = Calls.allocated(call.withPot(call.pot() + random.nextLong(1, 10_000_000)));
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.exact(i)).isGreaterThanOrEqualTo(before.exact(i));
    }
  }

  @Property(tries = TRIES)
  void stepsAddUpToTheAward(@ForAll("calls") AllocationCall call) {
    for (var award : Calls.allocated(call).awards()) {
      assertThat(sum(award.explanation())).isEqualTo(award.amount());
      for (var step : award.explanation()) {
        if (!step.steps().isEmpty()) assertThat(sum(step.steps())).isEqualTo(step.amount());
        assertThat(step.text()).endsWith(".").doesNotContain("%s");
      }
    }
  }

  private static long sum(List<Step> steps) {
    return steps.stream().mapToLong(Step::amount).sum();
  }

  @Property(tries = TRIES)
  void droppingInOneSweepIsDroppingOneByOne(@ForAll("calls") AllocationCall call) {
    var problem = Problem.of(call);
    var slow = Allocation.of(problem, Dropping.stepByStep(problem));
    var quick = Allocation.of(problem, Dropping.run(problem));
    assertThat(Calls.amounts(quick)).isEqualTo(Calls.amounts(slow));
    for (int i = 0; i < quick.size(); i++) {
      assertThat(quick.exact(i)).isEqualTo(slow.exact(i));
      assertThat(quick.award(i)).isEqualTo(slow.award(i));
    }
  }

  /// The other way to divide: proportionally, cut what is above, hand it round, again and again.
  @Property(tries = FEW)
  void fillingInOneGoIsHandingRoundUntilNobodyIsAbove(@ForAll Random random) {
    int size = random.nextInt(1, 12);
    var weights = new BigInteger[size];
    var rooms = new BigInteger[size];
    for (int i = 0; i < size; i++) {
      weights[i] = BigInteger.valueOf(random.nextInt(0, 20));
      rooms[i] = BigInteger.valueOf(random.nextInt(0, 1000));
    }
    var amount = BigInteger.valueOf(random.nextInt(0, 6000));
    var filling = Filling.of(amount, weights, rooms, true);
    var expected = handedRound(new Fraction(amount, BigInteger.ONE), weights, rooms);
    for (int i = 0; i < size; i++) {
      assertThat(new Fraction(filling.got(i), filling.factor())).isEqualTo(expected.get(i));
    }
  }

  private static List<Fraction> handedRound(
      Fraction amount, BigInteger[] weights, BigInteger[] rooms) {
    var got = new ArrayList<Fraction>();
    for (int i = 0; i < weights.length; i++) got.add(Fraction.ZERO);
    var rest = amount;
    while (rest.signum() > 0) {
      var sum = BigInteger.ZERO;
      for (int i = 0; i < weights.length; i++) {
        if (isBelow(got.get(i), rooms[i])) sum = sum.add(weights[i]);
      }
      if (sum.signum() == 0) return got;
      var over = Fraction.ZERO;
      for (int i = 0; i < weights.length; i++) {
        if (!isBelow(got.get(i), rooms[i])) continue;
        var room = new Fraction(rooms[i], BigInteger.ONE);
        var more = got.get(i).plus(rest.times(weights[i], sum));
        got.set(i, more.compareTo(room) > 0 ? room : more);
        over = over.plus(more.minus(got.get(i)));
      }
      rest = over;
    }
    return got;
  }

  private static boolean isBelow(Fraction got, BigInteger room) {
    return got.compareTo(new Fraction(room, BigInteger.ONE)) < 0;
  }
}
