package org.spoluplan.network.requests;

import java.util.UUID;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.ServiceId;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a new service of a request is tied to the one that was registered since.
@Controller
class LinkController {

  private final Access access;
  private final Requests requests;
  private final LinkingServices linking;
  private final RequestPages pages;

  LinkController(Access access, Requests requests, LinkingServices linking, RequestPages pages) {
    this.access = access;
    this.requests = requests;
    this.linking = linking;
    this.pages = pages;
  }

  /// The provider or the region does it.
  @PostMapping("/sit/zadosti/{id}/sluzby/{line}")
  Reply link(Page page, Form form, @PathVariable NetworkRequestId id, @PathVariable UUID line) {
    var request = requests.get(id);
    if (!page.may(RequestAction.FILE, request.filing())) {
      access.require(page.actor(), RequestAction.DECIDE, request.deciding());
    }
    var service = form.optionalId("service");
    if (service == null) {
      return Redirect.to(id.path()).warning(page.t("network.service.choose"));
    }
    return switch (linking.link(page.actor(), id, line, new ServiceId(service))) {
      case Outcome.Done<NetworkRequestId> _ ->
          Redirect.to(id.path()).saying(page.t("request.linked"));
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          pages.show(page.refusing(reason), form, requests.get(id)).refused(reason);
    };
  }
}
