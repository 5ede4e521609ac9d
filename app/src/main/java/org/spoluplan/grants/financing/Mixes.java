package org.spoluplan.grants.financing;

import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import org.spoluplan.grants.financing.FinancingViews.ChartView;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Mixes of money over the years, as charts.
@Component
class Mixes {

  static final int YEARS = 5;

  private final Watching watching;
  private final MoneyRules rules;

  Mixes(Watching watching, MoneyRules rules) {
    this.watching = watching;
    this.rules = rules;
  }

  /// The last years.
  Period period(List<SocialService> services, int last) {
    var ids = services.stream().map(SocialService::id).toList();
    var watches = new HashMap<Integer, List<Watch>>();
    for (int year = last - YEARS + 1; year <= last; year++) {
      watches.put(year, watching.of(ids, year));
    }
    return new Period(services, watches);
  }

  /// @param name  whose money it is
  /// @param year  by which day the expected share of the state is told in words
  ChartView chart(Page page, String name, Period period, int year) {
    var bars = period.mixes().stream().map(one -> MixBar.of(one, stateShare(one.year()))).toList();
    var line =
        rules
            .of(MoneyRule.Kind.STATE_SHARE, year)
            .map(
                one ->
                    page.t(
                        "financing.mix.line",
                        page.t("financing.percent", Percents.ofE2(one.shareE2())),
                        one.source()))
            .orElse("");
    return new ChartView(page.t("financing.mix.of", name), bars, line);
  }

  private OptionalInt stateShare(int year) {
    return rules
        .of(MoneyRule.Kind.STATE_SHARE, year)
        .map(one -> OptionalInt.of(one.shareE2()))
        .orElse(OptionalInt.empty());
  }
}
