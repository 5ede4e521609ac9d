package org.spoluplan.network.upkeep;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.spoluplan.access.PersonDirectory;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Component;

/// What somebody said through a letter waits for people of the service; where none of them can sign
/// in, for whoever else may keep it.
@Component
class ReportedWaiting implements Waiting {

  private static final int MOST = 5;

  private final ReportedChanges changes;
  private final Services services;
  private final Organisations organisations;
  private final PersonDirectory accounts;
  private final Clock clock;

  ReportedWaiting(
      ReportedChanges changes,
      Services services,
      Organisations organisations,
      PersonDirectory accounts,
      Clock clock) {
    this.changes = changes;
    this.services = services;
    this.organisations = organisations;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(ServiceAction.EDIT)) return List.of();
    var open = changes.open();
    var own =
        services.list(open.keySet()).stream()
            .filter(service -> waitsFor(page, service))
            .sorted(Comparator.comparing(service -> saidAt(open, service)))
            .toList();
    if (own.size() > MOST) {
      return List.of(item(page, page.t("upkeep.waits.many", own.size()), "", "/moje-sluzby"));
    }
    return own.stream()
        .map(one -> item(page, page.t("upkeep.waits"), one.is().name(), one.path() + "/upravit"))
        .toList();
  }

  private static java.time.Instant saidAt(
      Map<ServiceId, List<ReportedChange>> open, SocialService service) {
    return open.getOrDefault(service.id(), List.of()).getFirst().saidAt();
  }

  private boolean waitsFor(Page page, SocialService service) {
    if (!page.may(ServiceAction.EDIT, service)) return false;
    return service.provider().has(page.actor()) || !hasAccount(service);
  }

  private boolean hasAccount(SocialService service) {
    var organisation = service.provider().organisation();
    if (organisation == null) return false;
    return organisations.staff(organisation, Today.of(clock)).stream()
        .anyMatch(person -> accounts.activeName(person).isPresent());
  }

  private static Item item(Page page, String what, String from, String path) {
    return new Item(what, from, null, "", path, page.t("upkeep.waits.act"), Urgency.OPEN);
  }
}
