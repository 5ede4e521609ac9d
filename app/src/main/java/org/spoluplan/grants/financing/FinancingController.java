package org.spoluplan.grants.financing;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The money of one service in a year.
@Controller
class FinancingController {

  private final Access access;
  private final Services services;
  private final Watching watching;
  private final Concerned concerned;
  private final FinancingPages pages;

  FinancingController(
      Access access,
      Services services,
      Watching watching,
      Concerned concerned,
      FinancingPages pages) {
    this.access = access;
    this.services = services;
    this.watching = watching;
    this.concerned = concerned;
    this.pages = pages;
  }

  @GetMapping("/sluzby/{id}/financovani")
  Reply watch(Page page, Form form, @PathVariable ServiceId id) {
    var service = services.get(id);
    var watch = watching.of(id, pages.year(form));
    access.require(page.actor(), FinancingAction.VIEW, concerned.readers(service, watch));
    var payment = Optional.ofNullable(watch.payment());
    return pages.watch(
        page,
        service,
        watch,
        writes(page, service),
        page.may(FinancingAction.SET_PAYMENT, concerned.keepersOf(service, payment)));
  }

  private boolean writes(Page page, SocialService service) {
    if (page.may(FinancingAction.DECLARE, Concerned.provider(service))) return true;
    var reach = page.access().reach(page.actor(), FinancingAction.GIVE);
    return !concerned.funders(reach).isEmpty();
  }

  @GetMapping("/sluzby/{id}/financovani.csv")
  ResponseEntity<byte[]> csv(Page page, @PathVariable ServiceId id, Form form) {
    var service = services.get(id);
    var watch = watching.of(id, pages.year(form));
    access.require(page.actor(), FinancingAction.VIEW, concerned.readers(service, watch));
    return pages.csv(page, service).as("financovani.csv");
  }
}
