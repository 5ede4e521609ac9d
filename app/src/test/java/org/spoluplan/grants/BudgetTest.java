package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.grants.ApplicationContent.Cost;
import org.spoluplan.grants.ApplicationContent.Costs;
import org.spoluplan.grants.ApplicationContent.Source;
import org.spoluplan.grants.ApplicationContent.Sources;

class BudgetTest {

  private static final Map<String, CodeItem> COSTS =
      Map.of("MZDY", item("MZDY", "eligible", "yes"), "ODPISY", item("ODPISY", "eligible", "no"));
  private static final Map<String, CodeItem> SOURCES =
      Map.of("STAT", item("STAT", "public", "yes"), "DARY", item("DARY", "public", "no"));

  private static CodeItem item(String code, String detail, String value) {
    return InventedCall.item(code, detail, value);
  }

  private static Budget of(List<Cost> costs, List<Source> sources) {
    var content = ApplicationContent.EMPTY.with(new Costs(costs)).with(new Sources(sources));
    return Budget.of(content, COSTS, SOURCES);
  }

  @Test
  void sumsAreByWhatMayBePaidAndByWhoPays() {
    var budget =
        of(
            List.of(new Cost("MZDY", 1000, 400, null), new Cost("ODPISY", 300, 0, null)),
            List.of(new Source("STAT", null, 500, true), new Source("DARY", "nadace", 100, false)));
    assertThat(budget).isEqualTo(new Budget(1300, 1000, 400, 500, 100, 300));
  }

  @Test
  void whatNoListKnowsIsACostThatPublicMoneyDoesNotPayAndNoPublicSource() {
    var budget =
        of(List.of(new Cost("STARA", 200, 0, null)), List.of(new Source("STARY", null, 50, true)));
    assertThat(budget).isEqualTo(new Budget(200, 0, 0, 0, 50, 150));
  }

  @Test
  void moreThanTheServiceCostsIsAGapBelowZero() {
    var budget =
        of(List.of(new Cost("MZDY", 100, 80, null)), List.of(new Source("STAT", null, 50, true)));
    assertThat(budget.gap()).isEqualTo(-30);
  }

  @Property
  void costsAreCoveredBySourcesTheRequestAndTheGap(
      @ForAll @LongRange(max = 100_000_000_000L) long wages,
      @ForAll @LongRange(max = 100_000_000_000L) long wanted,
      @ForAll @LongRange(max = 100_000_000_000L) long state,
      @ForAll @LongRange(max = 100_000_000_000L) long gifts) {
    var budget =
        of(
            List.of(new Cost("MZDY", wages, wanted, null)),
            List.of(
                new Source("STAT", null, state, false), new Source("DARY", null, gifts, false)));
    assertThat(budget.publicMoney() + budget.own() + budget.requested() + budget.gap())
        .isEqualTo(budget.total());
  }
}
