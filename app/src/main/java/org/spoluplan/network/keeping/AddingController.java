package org.spoluplan.network.keeping;

import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Scoped;
import org.spoluplan.network.AreaServed;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.page.Redirect;
import org.spoluplan.page.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a service is added: whose it is and what it is; all the rest comes on the next page.
@Controller
class AddingController {

  private final Access access;
  private final ChoicesOfToday choices;
  private final ProviderChoice providers;
  private final NewService adding;

  AddingController(
      Access access, ChoicesOfToday choices, ProviderChoice providers, NewService adding) {
    this.access = access;
    this.choices = choices;
    this.providers = providers;
    this.adding = adding;
  }

  @GetMapping("/sluzby/nova")
  Reply start(Page page) {
    requireSomewhere(page);
    var offered = providers.of(page);
    var form = Form.empty();
    var only = offered.organisations().size() == 1 && !offered.others();
    return show(
        page, only ? form.with("provider", offered.organisations().getFirst().value()) : form);
  }

  @PostMapping("/sluzby/nova")
  Reply add(Page page, Form form) {
    requireSomewhere(page);
    var name = form.text("name", Limits.LINE);
    var kind = AboutFields.kind(form, choices.of(page, Optional.empty()));
    var chosen = providers.read(page, form);
    if (!form.valid() || chosen.isEmpty()) return show(page, form).asInvalid();
    access.require(page.actor(), ServiceAction.ADD, chosen.get());
    var stranger = chosen.get().organisation().isEmpty();
    var area = stranger ? providers.territoryOf(page) : AreaServed.unknown(null);
    var id = adding.add(page.actor(), chosen.get(), name, kind, area);
    return Redirect.to("/sluzby/" + id.value() + "/upravit").saying(page.t("service.added"));
  }

  private void requireSomewhere(Page page) {
    if (page.maySomewhere(ServiceAction.ADD)) return;
    access.require(page.actor(), ServiceAction.ADD, Scoped.EVERYWHERE);
  }

  private Html show(Page page, Form form) {
    var offered = choices.of(page, Optional.empty());
    var from = providers.of(page);
    return Html.of((out, i) -> JteaddGenerated.render(out, i, page, form, offered, from));
  }
}
