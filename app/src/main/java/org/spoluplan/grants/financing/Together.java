package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.spoluplan.grants.financing.FinancingViews.PerUnit;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.territory.AreaKind;
import org.spoluplan.territory.Municipality;
import org.spoluplan.territory.MunicipalityCode;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Services of a municipality or a region whose money is added up.
@Component
class Together {

  private final Services services;
  private final Payments payments;
  private final Territory territory;
  private final Concerned concerned;
  private final UnitPrices prices;
  private final Clock clock;

  Together(
      Services services,
      Payments payments,
      Territory territory,
      Concerned concerned,
      UnitPrices prices,
      Clock clock) {
    this.services = services;
    this.payments = payments;
    this.territory = territory;
    this.concerned = concerned;
    this.prices = prices;
    this.clock = clock;
  }

  /// Registered ones with a place in the municipality, or that name it.
  List<SocialService> of(MunicipalityCode code) {
    return registered(services.in(List.of(code), Today.of(clock)));
  }

  /// Registered ones that lie in the region or come to all of it, and those for which it set a
  /// payment in the years that are shown.
  List<SocialService> of(String region, int year) {
    var today = Today.of(clock);
    var codes =
        territory.find(AreaKind.REGION, region).stream()
            .flatMap(area -> territory.in(area, today).stream())
            .map(Municipality::code)
            .toList();
    var all = new LinkedHashMap<ServiceId, SocialService>();
    services.in(codes, today).forEach(one -> all.put(one.id(), one));
    services.coveringRegions(List.of(region), today).forEach(one -> all.put(one.id(), one));
    var paid = new LinkedHashSet<ServiceId>();
    for (int i = 0; i < Mixes.YEARS; i++) paid.addAll(payments.services(region, year - i));
    services.list(paid).forEach(one -> all.put(one.id(), one));
    return registered(all.values());
  }

  private static List<SocialService> registered(Collection<SocialService> all) {
    return all.stream()
        .filter(one -> one.is().registration().registered())
        .sorted(Comparator.comparing((SocialService one) -> one.is().name(), CzechOrder.OF_NAMES))
        .toList();
  }

  /// Of those that the reader sees and of which any money is known; by name.
  List<PerUnit> prices(Page page, Period period, int year) {
    var all = period.services();
    var watches = period.in(year);
    var readers = concerned.readers(all, watches);
    var regions = new TreeSet<String>();
    all.forEach(one -> regions.addAll(concerned.regions(one)));
    var capacities = prices.capacities(regions, year);
    var lines = new ArrayList<PerUnit>();
    for (int i = 0; i < all.size(); i++) {
      var service = all.get(i);
      var watch = watches.get(i);
      var scoped = readers.get(service);
      if (scoped == null || !page.may(FinancingAction.VIEW, scoped)) continue;
      if (watch.lines().isEmpty() && watch.payment() == null) continue;
      lines.add(prices.of(page, service, watch, capacities));
    }
    return lines;
  }
}
