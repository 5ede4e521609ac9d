package org.spoluplan.network.upkeep;

import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The button "Všechno platí" for whoever is signed in.
@Controller
class VerifyController {

  private final Access access;
  private final Services services;
  private final Verifying verifying;

  VerifyController(Access access, Services services, Verifying verifying) {
    this.access = access;
    this.services = services;
    this.verifying = verifying;
  }

  /// What was reported is written down, or needs no change.
  @PostMapping("/sluzby/{id}/hlaseni")
  Reply settle(Page page, @PathVariable ServiceId id) {
    var service = services.get(id);
    access.require(page.actor(), VerificationAction.SETTLE, service);
    verifying.settle(page.actor(), id);
    return Redirect.to("/moje-sluzby").saying(page.t("upkeep.settled", service.is().name()));
  }

  @PostMapping("/sluzby/{id}/overit")
  Reply verify(Page page, Form form, @PathVariable ServiceId id) {
    var service = services.get(id);
    access.require(page.actor(), VerificationAction.VERIFY, service);
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    var by = page.actor().signedInPerson();
    return switch (verifying.verify(page.actor(), id, version, by)) {
      case Outcome.Done<ServiceId> _ ->
          Redirect.to("/moje-sluzby").saying(page.t("upkeep.verified.now", service.is().name()));
      case Outcome.Refused<ServiceId>(var reason) ->
          Redirect.to(service.path()).warning(page.t(reason));
    };
  }
}
