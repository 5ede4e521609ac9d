package org.spoluplan.network.keeping;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.network.ServiceContent;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Form;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where all that is said about a service is changed.
@Controller
@RequestMapping("/sluzby/{id}/upravit")
class EditController {

  private final Access access;
  private final Services services;
  private final EditPages pages;
  private final ContentForm content;
  private final ChoicesOfToday choices;
  private final ContentWarnings warnings;
  private final KeepingServices keeping;

  EditController(
      Access access,
      Services services,
      EditPages pages,
      ContentForm content,
      ChoicesOfToday choices,
      ContentWarnings warnings,
      KeepingServices keeping) {
    this.access = access;
    this.services = services;
    this.pages = pages;
    this.content = content;
    this.choices = choices;
    this.warnings = warnings;
    this.keeping = keeping;
  }

  @GetMapping
  Reply show(Page page, @PathVariable ServiceId id) {
    return pages.begin(page, permitted(page, id));
  }

  @PostMapping
  Reply save(Page page, Form form, @PathVariable ServiceId id) {
    var service = permitted(page, id);
    if (form.checked("add")) return pages.again(page, service, form);
    var offered = choices.of(page, Optional.of(service.is()));
    var typed = content.read(form, offered, service.is());
    var version = form.integer("version", 0, Integer.MAX_VALUE);
    if (!form.valid()) return pages.again(page, service, form).asInvalid();
    var doubts = warnings.of(page, form, typed, service.is());
    if (!doubts.isEmpty() && !form.value("seen").equals(Warning.seen(doubts))) {
      return pages.warning(page, service, form, doubts).asInvalid();
    }
    return save(page, form, service, version, typed);
  }

  private Reply save(
      Page page, Form form, SocialService service, int version, ServiceContent typed) {
    return switch (keeping.change(page.actor(), service.id(), version, typed)) {
      case Outcome.Done<ServiceId> _ -> Redirect.to(service.path()).saying(page.t("service.saved"));
      case Outcome.Refused<ServiceId>(var reason) when reason instanceof ServiceRefusal -> {
        form.reject("register-id", reason);
        yield pages.again(page, service, form).refused(reason);
      }
      case Outcome.Refused<ServiceId>(var reason) ->
          pages.conflict(page.refusing(reason), services.get(service.id()), form).refused(reason);
    };
  }

  private SocialService permitted(Page page, ServiceId id) {
    var service = services.get(id);
    access.require(page.actor(), ServiceAction.EDIT, service);
    return service;
  }
}
