package org.spoluplan.network.upkeep;

import org.spoluplan.access.PublicPage;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.upkeep.VerificationLinks.Opened;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the link of a letter leads. Opening it confirms nothing: mail filters open every link; a
/// person presses a button.
@Controller
@RequestMapping("/overeni/{secret}")
class LinkController {

  private static final String BECAUSE =
      "the secret in the address is the key; confirming takes no account";
  private static final int LONGEST_NOTE = 2000;

  private final VerificationLinks links;
  private final Services services;
  private final Verifying verifying;
  private final LinkPages pages;

  LinkController(VerificationLinks links, Services services, Verifying verifying, LinkPages pages) {
    this.links = links;
    this.services = services;
    this.verifying = verifying;
    this.pages = pages;
  }

  @GetMapping
  @PublicPage(because = BECAUSE)
  Reply show(Page page, @PathVariable String secret) {
    return page(page, secret, Form.empty());
  }

  @PostMapping
  @PublicPage(because = BECAUSE)
  Reply answer(Page page, Form form, @PathVariable String secret) {
    var opened = opened(secret);
    if (opened.expired()) return page(page, secret, form);
    return form.checked("changed")
        ? report(page, form, secret, opened)
        : verify(page, form, secret, opened);
  }

  private Reply verify(Page page, Form form, String secret, Opened opened) {
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    return switch (verifying.verifyByLink(
        page.actor(), opened.service(), version, opened.person())) {
      case Outcome.Done<ServiceId> _ ->
          Redirect.to("/overeni/" + secret).saying(page.t("upkeep.thanks"));
      case Outcome.Refused<ServiceId>(var reason) ->
          page(page.refusing(reason), secret, form).refused(reason);
    };
  }

  private Reply report(Page page, Form form, String secret, Opened opened) {
    var note = form.text("note", LONGEST_NOTE);
    if (!form.valid()) return page(page, secret, form).asInvalid();
    verifying.report(page.actor(), opened.service(), opened.person(), note);
    return Redirect.to("/overeni/" + secret).saying(page.t("upkeep.reported"));
  }

  private Html page(Page page, String secret, Form form) {
    var opened = opened(secret);
    return pages.show(page, secret, opened, services.get(opened.service()), form);
  }

  private Opened opened(String secret) {
    return links.find(new Secret(secret)).orElseThrow(() -> new NotFound("verification link", ""));
  }
}
