package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.financing.FinancingViews.MixView;
import org.spoluplan.grants.financing.FinancingViews.PerUnit;
import org.spoluplan.grants.financing.MoneyKind.Group;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Csv;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.territory.Area;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// The mix of money of a municipality and of a region.
@Component
class MixPages {

  private final Together together;
  private final FinancingPages pages;
  private final Mixes mixes;
  private final Concerned concerned;
  private final MunicipalOffices offices;
  private final Territory territory;
  private final NetworkWords words;
  private final Clock clock;

  MixPages(
      Together together,
      FinancingPages pages,
      Mixes mixes,
      Concerned concerned,
      MunicipalOffices offices,
      Territory territory,
      NetworkWords words,
      Clock clock) {
    this.together = together;
    this.pages = pages;
    this.mixes = mixes;
    this.concerned = concerned;
    this.offices = offices;
    this.territory = territory;
    this.words = words;
    this.clock = clock;
  }

  /// The region that was asked for; that of which the most is known when it is none.
  Area region(Form form) {
    return territory
        .find(AreaKind.REGION, form.value("kraj"))
        .or(() -> territory.home(Today.of(clock)))
        .orElseGet(() -> territory.list(AreaKind.REGION).getFirst());
  }

  Html region(Page page, Form form) {
    var region = region(form);
    var year = pages.year(form);
    var period = mixes.period(together.of(region.code(), year), year);
    var view =
        new MixView(
            page.t("financing.mix.region", region.name()),
            "/financovani",
            year,
            years(year),
            shown(page, period, concerned.keepersOf(Set.of(region.code()))),
            mixes.chart(page, region.name(), period, year),
            together.prices(page, period, year),
            "",
            words.regions(),
            region.code());
    var filter = Form.empty().with("kraj", region.code()).with("rok", year);
    return Html.of((out, i) -> JtemixGenerated.render(out, i, page, filter, view));
  }

  Html municipality(Page page, Form form, Municipality municipality) {
    var year = pages.year(form);
    var period = mixes.period(together.of(municipality.code()), year);
    var view = view(page, municipality, period, year, together.prices(page, period, year));
    var filter = Form.empty().with("rok", year);
    return Html.of((out, i) -> JtemixGenerated.render(out, i, page, filter, view));
  }

  /// Sums only, without single services.
  MixView sums(Page page, Municipality municipality, List<SocialService> all, int year) {
    return view(page, municipality, mixes.period(all, year), year, List.of());
  }

  private MixView view(
      Page page, Municipality municipality, Period period, int year, List<PerUnit> lines) {
    return new MixView(
        page.t("financing.mix.municipality", municipality.name()),
        "/financovani/obce/" + municipality.code().value(),
        year,
        years(year),
        shown(page, period, readers(municipality)),
        mixes.chart(page, municipality.name(), period, year),
        lines,
        offices
            .of(municipality.code())
            .map(office -> page.crowns(period.given(office, year)))
            .orElse(""),
        List.of(),
        "");
  }

  /// Its town hall and the region read the sums of however few providers.
  private Scoped readers(Municipality municipality) {
    var regions = concerned.regions(municipality.code(), Today.of(clock));
    var scopes = new HashSet<>(concerned.keepersOf(regions).scopes());
    offices.of(municipality.code()).map(OrganisationId::value).ifPresent(scopes::add);
    return () -> scopes;
  }

  private static boolean shown(Page page, Period period, Scoped readers) {
    return page.may(FinancingAction.VIEW, readers) || period.isOfEnoughProviders();
  }

  private List<Integer> years(int shown) {
    var now = Today.of(clock).getYear();
    var years = new TreeSet<>(List.of(now - 2, now - 1, now, now + 1, shown));
    return List.copyOf(years.descendingSet());
  }

  /// Sums of years and groups; empty when this reader may not see them.
  Optional<Csv> csv(Page page, Area region, int year) {
    var period = mixes.period(together.of(region.code(), year), year);
    return csv(page, period, concerned.keepersOf(Set.of(region.code())));
  }

  Optional<Csv> csv(Page page, Municipality municipality, int year) {
    var period = mixes.period(together.of(municipality.code()), year);
    return csv(page, period, readers(municipality));
  }

  private static Optional<Csv> csv(Page page, Period period, Scoped readers) {
    if (!shown(page, period, readers)) return Optional.empty();
    var csv = new Csv();
    csv.row(
        page.t("financing.column.year"),
        page.t("financing.column.group"),
        page.t("financing.column.sum"),
        page.t("financing.column.share"));
    for (var mix : period.mixes()) {
      var shares = mix.perMille();
      for (var group : Group.values()) {
        csv.row(
            String.valueOf(mix.year()),
            page.t("financing.group", group),
            CsvMoney.of(mix.sum(group)),
            page.t("financing.percent", Percents.ofMille(shares.getOrDefault(group, 0))));
      }
    }
    return Optional.of(csv);
  }
}
