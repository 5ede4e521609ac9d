package org.spoluplan.network.requests;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.network.services.Providers;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.spoluplan.people.CircleScopes;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where people of a provider write requests, submit and withdraw them.
@Controller
@RequestMapping("/sit/zadosti")
class FilingController {

  private final Access access;
  private final Requests requests;
  private final RequestFields fields;
  private final Filing filing;
  private final FilingPages pages;
  private final RequestPages shown;
  private final Providers providers;
  private final Organisations organisations;

  FilingController(
      Access access,
      Requests requests,
      RequestFields fields,
      Filing filing,
      FilingPages pages,
      RequestPages shown,
      Providers providers,
      Organisations organisations) {
    this.access = access;
    this.requests = requests;
    this.fields = fields;
    this.filing = filing;
    this.pages = pages;
    this.shown = shown;
    this.providers = providers;
    this.organisations = organisations;
  }

  @GetMapping("/nova")
  Reply start(Page page, Form form) {
    requireSomewhere(page);
    return pages.edit(page, pages.usual(page, form), Optional.empty());
  }

  @PostMapping
  Reply add(Page page, Form form) {
    requireSomewhere(page);
    var organisation = form.optionalId("provider");
    if (organisation == null) {
      form.reject("provider", "form.error.choose");
      return pages.edit(page, form, Optional.empty()).asInvalid();
    }
    access.require(
        page.actor(),
        RequestAction.FILE,
        Scoped.of(organisation, CircleScopes.around(organisation)));
    var provider = providers.of(organisations.get(new OrganisationId(organisation)));
    if (form.checked("look")) return pages.edit(page, form, Optional.empty());
    var content = fields.read(form, provider);
    if (!form.valid()) return pages.edit(page, form, Optional.empty()).asInvalid();
    var id = filing.add(page.actor(), provider, content);
    return Redirect.to(id.path()).saying(page.t("request.saved"));
  }

  @GetMapping("/{id}/upravit")
  Reply edit(Page page, @PathVariable NetworkRequestId id) {
    var request = filed(page, id);
    return pages.edit(page, fields.form(request), Optional.of(request));
  }

  @PostMapping("/{id}")
  Reply save(Page page, Form form, @PathVariable NetworkRequestId id) {
    var request = filed(page, id);
    if (form.checked("look")) return pages.edit(page, form, Optional.of(request));
    var content = fields.read(form, request.provider());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.edit(page, form, Optional.of(request)).asInvalid();
    return switch (filing.change(page.actor(), id, version, content)) {
      case Outcome.Done<NetworkRequestId> _ ->
          Redirect.to(id.path()).saying(page.t("request.saved"));
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          pages
              .edit(page.refusing(reason), newer(form, request, reason), Optional.of(request))
              .refused(reason);
    };
  }

  @PostMapping("/{id}/podat")
  Reply submit(Page page, @PathVariable NetworkRequestId id) {
    filed(page, id);
    return answer(page, id, filing.submit(page.actor(), id), page.t("request.submitted"));
  }

  @PostMapping("/{id}/obce")
  Reply ask(Page page, @PathVariable NetworkRequestId id) {
    filed(page, id);
    return answer(page, id, filing.ask(page.actor(), id), page.t("request.asked"));
  }

  @PostMapping("/{id}/zpet")
  Reply withdraw(Page page, @PathVariable NetworkRequestId id) {
    filed(page, id);
    return answer(page, id, filing.withdraw(page.actor(), id), page.t("request.withdrawn"));
  }

  private Reply answer(
      Page page, NetworkRequestId id, Outcome<NetworkRequestId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<NetworkRequestId> _ -> Redirect.to(id.path()).saying(said);
      case Outcome.Refused<NetworkRequestId>(var reason) ->
          shown.show(page.refusing(reason), requests.get(id)).refused(reason);
    };
  }

  private static Form newer(Form form, NetworkRequest request, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", request.version()) : form;
  }

  private NetworkRequest filed(Page page, NetworkRequestId id) {
    var request = requests.get(id);
    access.require(page.actor(), RequestAction.FILE, request.filing());
    return request;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(RequestAction.FILE)) return;
    access.require(page.actor(), RequestAction.FILE, Scoped.EVERYWHERE);
  }
}
