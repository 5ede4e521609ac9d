package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.grants.financing.FinancingViews.ChartView;
import org.spoluplan.grants.financing.FinancingViews.PaymentVersion;
import org.spoluplan.grants.financing.FinancingViews.PaymentView;
import org.spoluplan.grants.financing.FinancingViews.SourceLine;
import org.spoluplan.grants.financing.FinancingViews.SourceView;
import org.spoluplan.grants.financing.FinancingViews.WatchView;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Pages about the money of one service.
@Component
class FinancingPages {

  private final Watching watching;
  private final Payments payments;
  private final Mixes mixes;
  private final Figures figures;
  private final UnitPrices prices;
  private final MoneyKinds kinds;
  private final NetworkWords words;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  FinancingPages(
      Watching watching,
      Payments payments,
      Mixes mixes,
      Figures figures,
      UnitPrices prices,
      MoneyKinds kinds,
      NetworkWords words,
      Organisations organisations,
      People people,
      Clock clock) {
    this.watching = watching;
    this.payments = payments;
    this.mixes = mixes;
    this.figures = figures;
    this.prices = prices;
    this.kinds = kinds;
    this.words = words;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /// The year that was asked for; this one when it is none.
  int year(Form form) {
    var typed = form.optionalInteger("rok", MoneyFields.FIRST_YEAR, MoneyFields.LAST_YEAR);
    return typed == null ? Today.of(clock).getYear() : typed;
  }

  /// @param writes the reader may say who pays it
  /// @param sets   the reader may set its payment
  Html watch(Page page, SocialService service, Watch watch, boolean writes, boolean sets) {
    var judged = watch.judged();
    var payment = judged.map(Watch.Judged::payment);
    var view =
        new WatchView(
            service,
            watch.year(),
            years(service.id(), watch.year()),
            watch.level(),
            verdict(page, watch),
            lines(page, watch),
            watch.certain(),
            other(watch),
            judged.map(one -> figures.of(page, watch, one)).orElse(List.of()),
            payment,
            payment.map(one -> words.amount(page, one.is().unit(), one.is().unitsE2())).orElse(""),
            versions(page, service.id(), watch.year()),
            chart(page, service, watch.year()),
            prices.of(page, service, watch),
            writes,
            sets);
    return Html.of((out, i) -> JtewatchGenerated.render(out, i, page, view));
  }

  private ChartView chart(Page page, SocialService service, int year) {
    var period = mixes.period(List.of(service), year);
    return mixes.chart(page, service.is().name(), period, year);
  }

  /// In one sentence.
  private static String verdict(Page page, Watch watch) {
    return watch
        .judged()
        .map(
            one ->
                switch (one.level()) {
                  case OVER -> page.t("financing.verdict.over", page.crowns(one.over().over()));
                  case EXPECTED_OVER ->
                      page.t("financing.verdict.expected", page.crowns(one.expectedOver().over()));
                  case WITHIN, NOT_JUDGED ->
                      page.t("financing.verdict.within", page.crowns(one.room()));
                })
        .orElseGet(() -> page.t("financing.verdict.not-judged", String.valueOf(watch.year())));
  }

  private static long other(Watch watch) {
    return watch.lines().stream()
        .filter(one -> !one.kind().publicMoney())
        .mapToLong(one -> one.is().amounts().certain())
        .sum();
  }

  private List<SourceLine> lines(Page page, Watch watch) {
    var givers =
        organisations.byId(
            watch.lines().stream()
                .flatMap(one -> Optional.ofNullable(one.is().giver()).stream())
                .toList());
    var doubtful = watch.doubtful();
    var all = new ArrayList<SourceLine>();
    for (var line : watch.lines()) {
      var giver = line.is().giver();
      var known = giver == null ? null : givers.get(giver);
      var name = line.is().giverName();
      all.add(
          new SourceLine(
              line.is(),
              words.of(page, CodeList.MONEY_SOURCE, line.is().source()),
              known != null ? known.name() : name == null ? "" : name,
              line.kind().publicMoney(),
              doubtful.contains(line),
              watching.opens(page, line.is()),
              "z-" + all.size()));
    }
    return all;
  }

  private List<Integer> years(ServiceId service, int shown) {
    var years = new TreeSet<>(watching.years(service));
    payments.of(List.of(service)).values().stream()
        .flatMap(List::stream)
        .forEach(one -> years.add(one.year()));
    var now = Today.of(clock).getYear();
    years.addAll(List.of(now - 1, now, now + 1, shown));
    return List.copyOf(years.descendingSet());
  }

  private List<PaymentVersion> versions(Page page, ServiceId service, int year) {
    return payments.history(service, year).stream()
        .map(
            one ->
                new PaymentVersion(
                    page.crowns(one.most()),
                    page.t(
                        "financing.payment.by",
                        people.find(one.by()).map(person -> person.name().full()).orElse("–"),
                        page.dates().moment(one.at())),
                    Optional.ofNullable(one.is().note()).orElse("")))
        .toList();
  }

  /// @param mine town halls and regions for which the reader acts, when not for the provider
  Html source(
      Page page,
      Form form,
      SocialService service,
      int year,
      Optional<TypedSource> source,
      List<Organisation> mine,
      boolean asProvider,
      Optional<OverWarning> warning) {
    var view =
        new SourceView(
            service,
            year,
            source,
            kinds.options(page).stream()
                .filter(one -> asProvider || SourceFields.couldGive(mine, one.value()))
                .toList(),
            mine.stream().map(one -> new Option(one.id().value().toString(), one.name())).toList(),
            asProvider,
            warning);
    return Html.of((out, i) -> JtesourceGenerated.render(out, i, page, form, view));
  }

  Html payment(
      Page page,
      Form form,
      SocialService service,
      int year,
      Collection<String> regions,
      Optional<OverWarning> warning) {
    var view =
        new PaymentView(
            service,
            year,
            regions.stream().map(code -> new Option(code, words.region(code))).toList(),
            words.options(page, CodeList.CAPACITY_UNIT),
            warning);
    return Html.of((out, i) -> JtepaymentGenerated.render(out, i, page, form, view));
  }

  /// All years in which anything is known.
  Csv csv(Page page, SocialService service) {
    var csv = new Csv();
    csv.row(
        List.of(
                "year",
                "source",
                "giver",
                "requested",
                "approved",
                "paid",
                "returned",
                "counted",
                "origin")
            .stream()
            .map(column -> page.t("financing.column." + column))
            .toList());
    for (int year : years(service.id(), Today.of(clock).getYear())) {
      var watch = watching.of(service.id(), year);
      lines(page, watch).forEach(line -> csv.row(cells(page, line)));
    }
    return csv;
  }

  private static List<String> cells(Page page, SourceLine line) {
    var amounts = line.is().amounts();
    return List.of(
        String.valueOf(line.is().year()),
        line.source(),
        line.giver(),
        CsvMoney.of(amounts.requested()),
        CsvMoney.of(amounts.approved()),
        CsvMoney.of(amounts.paid()),
        CsvMoney.of(amounts.returned()),
        CsvMoney.of(amounts.certain()),
        page.t("financing.origin", line.is().origin()));
  }
}
