package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.financing.FinancingViews.ChartView;
import org.spoluplan.grants.financing.FinancingViews.MixView;
import org.spoluplan.grants.financing.MoneyKind.Group;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.network.NetworkWords;
import org.spoluplan.network.ServiceId;
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
  private final Watching watching;
  private final Concerned concerned;
  private final MunicipalOffices offices;
  private final Territory territory;
  private final NetworkWords words;
  private final Clock clock;

  MixPages(
      Together together,
      FinancingPages pages,
      Mixes mixes,
      Watching watching,
      Concerned concerned,
      MunicipalOffices offices,
      Territory territory,
      NetworkWords words,
      Clock clock) {
    this.together = together;
    this.pages = pages;
    this.mixes = mixes;
    this.watching = watching;
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
    var all = together.of(region.code(), year);
    var view =
        new MixView(
            page.t("financing.mix.region", region.name()),
            "/financovani",
            year,
            years(year),
            shown(page, all, year, concerned.keepersOf(Set.of(region.code()))),
            chart(page, region.name(), all, year),
            together.prices(page, all, year),
            "",
            words.regions(),
            region.code());
    var filter = Form.empty().with("kraj", region.code()).with("rok", year);
    return Html.of((out, i) -> JtemixGenerated.render(out, i, page, filter, view));
  }

  Html municipality(Page page, Form form, Municipality municipality) {
    var view = view(page, municipality, pages.year(form));
    var filter = Form.empty().with("rok", view.year());
    return Html.of((out, i) -> JtemixGenerated.render(out, i, page, filter, view));
  }

  MixView view(Page page, Municipality municipality, int year) {
    var all = together.of(municipality.code());
    return new MixView(
        page.t("financing.mix.municipality", municipality.name()),
        "/financovani/obce/" + municipality.code().value(),
        year,
        years(year),
        shown(page, all, year, readers(municipality)),
        chart(page, municipality.name(), all, year),
        together.prices(page, all, year),
        offices
            .of(municipality.code())
            .map(office -> page.crowns(given(office, all, year)))
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

  private boolean shown(Page page, List<SocialService> all, int year, Scoped readers) {
    return page.may(FinancingAction.VIEW, readers) || together.isOfEnoughProviders(all, year);
  }

  /// What the town hall gives to services that work there, in haléře.
  private long given(OrganisationId office, List<SocialService> all, int year) {
    return watching.of(ids(all), year).stream()
        .flatMap(watch -> watch.lines().stream())
        .filter(line -> office.equals(line.is().giver()))
        .mapToLong(line -> line.is().amounts().certain())
        .sum();
  }

  private ChartView chart(Page page, String name, List<SocialService> all, int year) {
    return pages.chart(page, page.t("financing.mix.of", name), ids(all), year);
  }

  private static Collection<ServiceId> ids(List<SocialService> all) {
    return all.stream().map(SocialService::id).toList();
  }

  private List<Integer> years(int shown) {
    var now = Today.of(clock).getYear();
    var years = new TreeSet<>(List.of(now - 2, now - 1, now, now + 1, shown));
    return List.copyOf(years.descendingSet());
  }

  /// Sums of years and groups; empty when this reader may not see them.
  Optional<Csv> csv(Page page, Area region, int year) {
    var all = together.of(region.code(), year);
    var readers = concerned.keepersOf(Set.of(region.code()));
    return shown(page, all, year, readers) ? Optional.of(csv(page, all, year)) : Optional.empty();
  }

  Optional<Csv> csv(Page page, Municipality municipality, int year) {
    var all = together.of(municipality.code());
    return shown(page, all, year, readers(municipality))
        ? Optional.of(csv(page, all, year))
        : Optional.empty();
  }

  private Csv csv(Page page, List<SocialService> all, int year) {
    var csv = new Csv();
    csv.row(
        page.t("financing.column.year"),
        page.t("financing.column.group"),
        page.t("financing.column.sum"),
        page.t("financing.column.share"));
    for (var mix : mixes.of(ids(all), year)) {
      var shares = mix.perMille();
      for (var group : Group.values()) {
        var share = shares.getOrDefault(group, 0);
        csv.row(
            String.valueOf(mix.year()),
            page.t("financing.group", group),
            CsvMoney.of(mix.sum(group)),
            page.t("financing.percent", Percents.ofMille(share)));
      }
    }
    return csv;
  }
}
