package org.spoluplan.grants.cofunding;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Today;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the head of a service writes a request, sends, closes and withdraws it.
@Controller
@RequestMapping(CofundingController.PATH)
class AskingController {

  private final Access access;
  private final CofundingRequests requests;
  private final CofundingFields fields;
  private final AskingMunicipalities asking;
  private final FormPages forms;
  private final SheetPages sheets;
  private final Clock clock;

  AskingController(
      Access access,
      CofundingRequests requests,
      CofundingFields fields,
      AskingMunicipalities asking,
      FormPages forms,
      SheetPages sheets,
      Clock clock) {
    this.access = access;
    this.requests = requests;
    this.fields = fields;
    this.asking = asking;
    this.forms = forms;
    this.sheets = sheets;
    this.clock = clock;
  }

  @GetMapping("/nova")
  Reply begin(Page page, Form form) {
    requireSomewhere(page);
    return forms.begin(page, form);
  }

  @PostMapping
  Reply write(Page page, Form form) {
    requireSomewhere(page);
    var service = forms.service(form);
    if (service.isEmpty()) return withoutService(page, form);
    var provider = Objects.requireNonNull(service.get().provider().organisation());
    access.require(page.actor(), CofundingAction.ASK, Scoped.of(provider.value()));
    if (form.checked("look")) return forms.edit(page, form, Optional.empty(), "");
    var year = CofundingFields.year(form);
    var content = fields.read(form, Today.of(clock));
    if (!form.valid()) return forms.edit(page, form, Optional.empty(), "").asInvalid();
    return switch (asking.write(page.actor(), service.get(), provider, year, content)) {
      case Outcome.Done<CofundingId>(var id) ->
          Redirect.to(id.path()).saying(page.t("cofunding.saved"));
      case Outcome.Refused<CofundingId>(var reason) ->
          forms.edit(page.refusing(reason), form, Optional.empty(), "").refused(reason);
    };
  }

  /// All that is wrong is said at once.
  private Reply withoutService(Page page, Form form) {
    if (form.checked("look")) return forms.edit(page, form, Optional.empty(), "");
    form.reject("service", "form.error.choose");
    CofundingFields.year(form);
    fields.read(form, Today.of(clock));
    return forms.edit(page, form, Optional.empty(), "").asInvalid();
  }

  @GetMapping("/{id}/upravit")
  Reply edit(Page page, @PathVariable CofundingId id) {
    var request = asked(page, id);
    return forms.edit(page, fields.form(request), Optional.of(request), "");
  }

  @PostMapping("/{id}")
  Reply save(Page page, Form form, @PathVariable CofundingId id) {
    var request = asked(page, id);
    var shown = Optional.of(request);
    if (form.checked("look")) return forms.edit(page, form, shown, "");
    var content = fields.read(form, Today.of(clock));
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return forms.edit(page, form, shown, "").asInvalid();
    return switch (asking.change(page.actor(), id, version, content)) {
      case Outcome.Done<CofundingId> _ -> Redirect.to(id.path()).saying(page.t("cofunding.saved"));
      case Outcome.Refused<CofundingId>(var reason) ->
          forms
              .edit(page.refusing(reason), newer(form, request, reason), shown, "")
              .refused(reason);
    };
  }

  private static Form newer(Form form, CofundingRequest request, Refusal reason) {
    var changed = reason == StandardRefusal.CHANGED_MEANWHILE;
    return changed ? form.with("version", request.version()) : form;
  }

  @PostMapping("/{id}/odeslat")
  Reply send(Page page, @PathVariable CofundingId id) {
    asked(page, id);
    return answer(page, id, asking.send(page.actor(), id), page.t("cofunding.sent"));
  }

  @PostMapping("/{id}/uzavrit")
  Reply close(Page page, @PathVariable CofundingId id) {
    asked(page, id);
    return answer(page, id, asking.close(page.actor(), id), page.t("cofunding.closed"));
  }

  @PostMapping("/{id}/zpet")
  Reply withdraw(Page page, @PathVariable CofundingId id) {
    asked(page, id);
    return answer(page, id, asking.withdraw(page.actor(), id), page.t("cofunding.withdrawn"));
  }

  private Reply answer(Page page, CofundingId id, Outcome<CofundingId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<CofundingId> _ -> Redirect.to(id.path()).saying(said);
      case Outcome.Refused<CofundingId>(var reason) ->
          sheets.show(page.refusing(reason), requests.get(id)).refused(reason);
    };
  }

  private CofundingRequest asked(Page page, CofundingId id) {
    var request = requests.get(id);
    access.require(page.actor(), CofundingAction.ASK, request.asking());
    return request;
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(CofundingAction.ASK)) return;
    access.require(page.actor(), CofundingAction.ASK, Scoped.EVERYWHERE);
  }
}
