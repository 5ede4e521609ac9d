package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.grants.financing.Watch.Judged;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.RegionKeepers;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// A service that gets too much this year, or soon may, waits for its provider and for the region.
@Component
class OverWaiting implements Waiting {

  private final Services services;
  private final Payments payments;
  private final Watching watching;
  private final RegionKeepers keepers;
  private final Clock clock;

  OverWaiting(
      Services services, Payments payments, Watching watching, RegionKeepers keepers, Clock clock) {
    this.services = services;
    this.payments = payments;
    this.watching = watching;
    this.keepers = keepers;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.actor().isSignedIn()) return List.of();
    var year = Today.of(clock).getYear();
    var concerned = new LinkedHashMap<ServiceId, SocialService>();
    own(page).forEach(one -> concerned.put(one.id(), one));
    services.list(kept(page, year)).forEach(one -> concerned.put(one.id(), one));
    if (concerned.isEmpty()) return List.of();
    var items = new ArrayList<Item>();
    for (var watch : watching.of(concerned.keySet(), year)) {
      var service = concerned.get(watch.service());
      var judged = watch.judged().filter(one -> one.level().isOver());
      if (service != null && judged.isPresent()) items.add(item(page, service, judged.get()));
    }
    return items;
  }

  private List<SocialService> own(Page page) {
    var mine = organisations(page, FinancingAction.DECLARE);
    return mine.isEmpty() ? List.of() : services.of(mine);
  }

  private static Set<OrganisationId> organisations(Page page, FinancingAction action) {
    return page.access().reach(page.actor(), action).scopes().stream()
        .map(OrganisationId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// With a payment of a region that the reader acts for.
  private Collection<ServiceId> kept(Page page, int year) {
    return organisations(page, FinancingAction.SET_PAYMENT).stream()
        .flatMap(one -> keepers.regions(one).stream())
        .flatMap(region -> payments.services(region, year).stream())
        .collect(Collectors.toSet());
  }

  private static Item item(Page page, SocialService service, Judged judged) {
    var over = judged.level() == WatchLevel.OVER;
    var key = over ? "financing.waits.over" : "financing.waits.expected";
    var money = over ? judged.over() : judged.expectedOver();
    return new Item(
        page.t(key, service.is().name(), page.crowns(money.over())),
        page.t("financing.waits.from", String.valueOf(judged.payment().year())),
        null,
        "",
        WatchPath.of(service.id(), judged.payment().year()),
        page.t("financing.waits.act"),
        over ? Urgency.SOON : Urgency.OPEN);
  }
}
