package org.spoluplan.network.requests;

import java.time.Clock;
import java.util.List;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Page;
import org.spoluplan.page.Waiting;
import org.springframework.stereotype.Component;

/// An open reservation waits for its provider, who meets it, and for the region, which says so.
@Component
class ReservationWaiting implements Waiting {

  private static final int SOON_DAYS = 30;

  private final Reservations reservations;
  private final Requests requests;
  private final Clock clock;

  ReservationWaiting(Reservations reservations, Requests requests, Clock clock) {
    this.reservations = reservations;
    this.requests = requests;
    this.clock = clock;
  }

  @Override
  public List<Item> of(Page page) {
    if (!page.maySomewhere(RequestAction.FILE) && !page.maySomewhere(RequestAction.DECIDE)) {
      return List.of();
    }
    return reservations.open().stream()
        .flatMap(
            one ->
                requests.find(one.request()).stream()
                    .filter(request -> concerns(page, request))
                    .map(request -> item(page, request, one)))
        .toList();
  }

  private static boolean concerns(Page page, NetworkRequest request) {
    return page.may(RequestAction.FILE, request.filing())
        || page.may(RequestAction.DECIDE, request.deciding());
  }

  private Item item(Page page, NetworkRequest request, Reservation one) {
    var decides = page.may(RequestAction.DECIDE, request.deciding());
    return new Item(
        page.t("request.waits.reservation", request.is().title()),
        one.conditions(),
        one.due(),
        page.dates().brief(one.due()),
        request.path() + "#vyhrada",
        page.t(decides ? "request.waits.reservation.close" : "request.waits.reservation.look"),
        urgency(one));
  }

  private Urgency urgency(Reservation one) {
    var today = Today.of(clock);
    if (one.due().isBefore(today)) return Urgency.OVERDUE;
    return one.due().isAfter(today.plusDays(SOON_DAYS)) ? Urgency.OPEN : Urgency.SOON;
  }
}
