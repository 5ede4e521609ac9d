package org.spoluplan.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationAction;
import org.spoluplan.grants.ApplicationState;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallState;
import org.spoluplan.grants.Calls;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Component;

/// Applications that are being written or were returned wait for people of their provider.
@Component
class ApplicationWaiting implements Waiting {

  private final StoredApplications applications;
  private final Calls calls;
  private final Services services;
  private final Clock clock;

  ApplicationWaiting(StoredApplications applications, Calls calls, Services services, Clock clock) {
    this.applications = applications;
    this.calls = calls;
    this.services = services;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var reach = page.access().reach(page.actor(), ApplicationAction.WRITE);
    if (reach.scopes().isEmpty()) return List.of();
    var own = reach.scopes().stream().map(OrganisationId::new).toList();
    var items = new ArrayList<Item>();
    for (var one : applications.ofProviders(own)) {
      if (one.state().isWritten()) add(page, one, calls.get(one.call()), items);
    }
    return items;
  }

  private void add(Page page, Application application, Call call, List<Item> items) {
    var by = application.completeBy();
    if (application.state() == ApplicationState.RETURNED && by != null) {
      items.add(item(page, application, call, by, "application.waits.complete"));
    } else if (call.state() == CallState.OPEN) {
      var closes = call.is().window().closes();
      items.add(item(page, application, call, closes, "application.waits.submit"));
    }
  }

  private Item item(Page page, Application application, Call call, Instant by, String act) {
    var name = services.find(application.service()).map(one -> one.is().name()).orElse("");
    var day = by.atZone(Today.ZONE).toLocalDate();
    return new Item(
        page.t("application.waits", name),
        call.is().title(),
        day,
        page.t("application.waits.until", page.dates().moment(by)),
        application.path(),
        page.t(act),
        day.isBefore(Today.of(clock)) ? Urgency.OVERDUE : Urgency.OPEN);
  }
}
