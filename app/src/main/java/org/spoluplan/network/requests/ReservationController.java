package org.spoluplan.network.requests;

import java.time.Clock;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.requests.Reservation.Closed;
import org.spoluplan.network.requests.Reservation.Result;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the region says whether a reservation was met.
@Controller
class ReservationController {

  private static final int TEXT = 4000;

  private final Access access;
  private final Requests requests;
  private final Reserving reserving;
  private final RequestPages pages;
  private final Clock clock;

  ReservationController(
      Access access, Requests requests, Reserving reserving, RequestPages pages, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.reserving = reserving;
    this.pages = pages;
    this.clock = clock;
  }

  @PostMapping("/sit/zadosti/{id}/vyhrada")
  Reply close(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = requests.get(id);
    access.require(page.actor(), RequestAction.DECIDE, request.deciding());
    var result = form.choice("result", Result.class);
    var note = form.optionalText("note", TEXT);
    if (result == Result.NOT_MET && note == null) form.reject("note", "request.error.reason");
    if (!form.valid()) return pages.show(page, form, request).asInvalid();
    var closed = new Closed(result, note, Today.of(clock));
    return switch (reserving.close(page.actor(), id, closed)) {
      case Outcome.Done<NetworkRequestId> _ ->
          Redirect.to(id.path()).saying(page.t("request.step.done"));
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          pages.show(page.refusing(reason), form, requests.get(id)).refused(reason);
    };
  }
}
