package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Scoped;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.MunicipalOffices;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Html;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// Who pays services that work in the municipality, and where its town hall writes what it gives.
@Component
class MoneyPart implements WorkspacePart {

  private static final int BEFORE_SERVICES = 50;

  private final MixPages mixes;
  private final Together together;
  private final MunicipalOffices offices;
  private final Clock clock;

  MoneyPart(MixPages mixes, Together together, MunicipalOffices offices, Clock clock) {
    this.mixes = mixes;
    this.together = together;
    this.offices = offices;
    this.clock = clock;
  }

  @Override
  public int position() {
    return BEFORE_SERVICES;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var year = Today.of(clock).getYear();
    var all = together.of(municipality.code());
    var view = mixes.sums(page, municipality, all, year);
    var gives =
        offices
            .of(municipality.code())
            .filter(one -> page.may(FinancingAction.GIVE, Scoped.of(one.value())))
            .isPresent();
    var services = gives ? services(all, year) : List.<Option>of();
    var seen = view.shown() && !view.chart().bars().isEmpty();
    if (!seen && services.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtemoneypartGenerated.render(out, i, page, view, services));
  }

  /// Where the town hall says what it gives to each.
  private static List<Option> services(List<SocialService> all, int year) {
    return all.stream().map(one -> new Option(source(one, year), one.is().name())).toList();
  }

  private static String source(SocialService service, int year) {
    return WatchPath.of(service.id()) + "/zdroje/novy?rok=" + year;
  }
}
