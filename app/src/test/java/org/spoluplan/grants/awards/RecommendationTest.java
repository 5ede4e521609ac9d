package org.spoluplan.grants.awards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.algorithms.allocation.Allocating;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.algorithms.allocation.AllocationCall;
import org.spoluplan.algorithms.allocation.AllocationOutcome;
import org.spoluplan.algorithms.allocation.AllocationRule;
import org.spoluplan.algorithms.allocation.Combining;
import org.spoluplan.algorithms.allocation.Criterion;
import org.spoluplan.algorithms.allocation.Normalisation;
import org.spoluplan.algorithms.allocation.SubsidyApplication;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationContent;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.InventedCall;

class RecommendationTest {

  private static final long POT = 400_000;
  private final Application first = asking(1, 300_000);
  private final Application second = asking(2, 50_000);

  private static Application asking(int number, long amount) {
    var costs = new Costs(List.of(new Cost("MZDY", amount, amount, null)));
    return InventedCall.application(number, ApplicationContent.EMPTY.with(costs));
  }

  /// By FTE, up to what is asked for: 3 : 1 of 4 000 Kč.
  private Allocation divided() {
    var fte = new Criterion(Criterion.FTE, BigDecimal.ONE, Normalisation.SHARE);
    var rule = AllocationRule.of(new Combining.Composite(), List.of(fte));
    var call = new AllocationCall(POT, rule, List.of(input(first, "3"), input(second, "1")));
    return switch (Allocating.allocate(call)) {
      case AllocationOutcome.Allocated(var allocation) -> allocation;
      case AllocationOutcome.Refused(var reason) -> throw new AssertionError(reason.key());
    };
  }

  private static SubsidyApplication input(Application one, String fte) {
    return SubsidyApplication.of(
        AllocationInput.id(one),
        one.content().requested(),
        Map.of(Criterion.FTE, new BigDecimal(fte)));
  }

  private static Departure departure(Application one, long computed, long amount) {
    return new Departure(
        one.id(),
        computed,
        amount,
        "Začne až v březnu.",
        new PersonId(UUID.randomUUID()),
        Instant.EPOCH);
  }

  @Test
  void whatNobodyDepartedFromIsWhatWasComputed() {
    var recommended = Recommendation.of(divided(), List.of(first, second), Map.of());
    assertThat(recommended.lines())
        .extracting(Recommendation.Line::amount)
        .containsExactly(300_000L, 50_000L);
    assertThat(recommended.lines()).allMatch(Recommendation.Line::atLimit);
    assertThat(recommended.requested()).isEqualTo(350_000);
    assertThat(recommended.recommended() + recommended.reserve()).isEqualTo(POT);
  }

  @Test
  void aDepartureCountsInsteadAndWhatItFreesIsKept() {
    var departures = Map.of(first.id(), departure(first, 300_000, 0));
    var recommended = Recommendation.of(divided(), List.of(first, second), departures);
    assertThat(recommended.lines().getFirst().computed()).isEqualTo(300_000);
    assertThat(recommended.lines().getFirst().amount()).isZero();
    assertThat(recommended.recommended()).isEqualTo(50_000);
    assertThat(recommended.reserve()).isEqualTo(350_000);
  }

  @Test
  void anApplicationThatIsNotInPlayAnyMoreIsNotRecommended() {
    var recommended = Recommendation.of(divided(), List.of(second), Map.of());
    assertThat(recommended.lines())
        .singleElement()
        .satisfies(it -> assertThat(it.application()).isEqualTo(second))
        .satisfies(it -> assertThat(it.index()).as("in the allocation").isEqualTo(1));
    assertThat(recommended.reserve()).isEqualTo(350_000);
  }

  @Test
  void theLastDepartureOfAnApplicationCountsAndOneBackToTheComputedAmountIsNone() {
    var all =
        List.of(
            departure(first, 300_000, 0),
            departure(second, 50_000, 40_000),
            departure(first, 300_000, 300_000));
    assertThat(Scenarios.last(all)).containsOnlyKeys(second.id());
  }
}
