package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.Organisations;
import org.spoluplan.territory.Territory;
import org.springframework.stereotype.Component;

/// Shares wait for people of town halls; a request that all have answered waits to be closed.
@Component
class CofundingWaiting implements Waiting {

  private static final int SOON_DAYS = 7;

  private final CofundingRequests requests;
  private final Organisations organisations;
  private final Territory territory;
  private final Clock clock;

  CofundingWaiting(
      CofundingRequests requests, Organisations organisations, Territory territory, Clock clock) {
    this.requests = requests;
    this.organisations = organisations;
    this.territory = territory;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    var concerned =
        page.actor().isSignedIn()
            && (page.maySomewhere(CofundingAction.ANSWER)
                || page.maySomewhere(CofundingAction.ASK));
    if (!concerned) return List.of();
    var items = new ArrayList<Item>();
    for (var request : requests.sent()) {
      for (var share : request.shares()) {
        var waits = !share.isAnswered() && page.may(CofundingAction.ANSWER, share);
        if (waits) items.add(share(page, request, share));
      }
      var over = request.allAnswered() || request.is().due().isBefore(Today.of(clock));
      if (over && page.may(CofundingAction.ASK, request.asking())) items.add(end(page, request));
    }
    return items;
  }

  private Item share(Page page, CofundingRequest request, MunicipalShare share) {
    var municipality = territory.name(share.municipality());
    var provider = organisations.find(request.provider()).map(Organisation::name).orElse("–");
    return item(
        page,
        request,
        page.t("cofunding.waits.share", municipality, request.title()),
        provider,
        share.id().path(),
        page.t("cofunding.answer.do"));
  }

  private Item end(Page page, CofundingRequest request) {
    var answered = request.shares().stream().filter(MunicipalShare::isAnswered).count();
    return item(
        page,
        request,
        page.t("cofunding.waits.close", request.title()),
        page.t("cofunding.answered", answered, request.shares().size()),
        request.path(),
        page.t("cofunding.waits.close.act"));
  }

  private Item item(
      Page page, CofundingRequest request, String what, String from, String path, String act) {
    var due = request.is().due();
    return new Item(what, from, due, page.dates().brief(due), path, act, urgency(due));
  }

  private Urgency urgency(LocalDate due) {
    var today = Today.of(clock);
    if (due.isBefore(today)) return Urgency.OVERDUE;
    return due.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON;
  }
}
