package org.spoluplan.capacity.demands;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// Demands wait for providers that could help and have not answered; answers wait for town halls.
@Component
class DemandWaiting implements Waiting {

  private final Demands demands;
  private final DemandPages pages;
  private final Addressees addressees;
  private final Offering offering;
  private final Services services;
  private final Clock clock;

  DemandWaiting(
      Demands demands,
      DemandPages pages,
      Addressees addressees,
      Offering offering,
      Services services,
      Clock clock) {
    this.demands = demands;
    this.pages = pages;
    this.addressees = addressees;
    this.offering = offering;
    this.services = services;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.actor().isSignedIn()) return List.of();
    var items = new ArrayList<Item>();
    var mine =
        offering.providers(page.actor()).stream()
            .map(Organisation::id)
            .collect(Collectors.toUnmodifiableSet());
    var own = mine.isEmpty() ? List.<SocialService>of() : services.of(mine);
    var today = Today.of(clock);
    var reach = page.access().reach(page.actor(), DemandAction.PUBLISH);
    for (var demand : demands.open(today)) {
      if (demand.state() == DemandState.ANSWERED
          && reach.scopes().contains(demand.office().value())) {
        items.add(item(page, demand, "demand.waits.decide"));
      }
      if (!answered(demand, mine) && addressees.couldServe(demand, own, today)) {
        items.add(item(page, demand, "demand.waits.answer"));
      }
    }
    return items;
  }

  private static boolean answered(Demand demand, Set<OrganisationId> mine) {
    return demand.answers().stream().anyMatch(one -> mine.contains(one.provider()));
  }

  private Item item(Page page, Demand demand, String act) {
    var line = pages.line(page, demand);
    return new Item(
        demand.is().title(),
        line.municipality(),
        demand.is().due(),
        page.t("demand.waits.due", page.dates().plain(demand.is().due())),
        demand.path(),
        page.t(act),
        Urgency.OPEN);
  }
}
