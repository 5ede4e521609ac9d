package org.spoluplan.network.services;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.Services;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.OrganisationPanel;
import org.springframework.stereotype.Component;

/// What an organisation gives, on its page.
@Component
class ServicesOfOrganisation implements OrganisationPanel {

  private final Providers providers;
  private final Services services;
  private final Clock clock;

  ServicesOfOrganisation(Providers providers, Services services, Clock clock) {
    this.providers = providers;
    this.services = services;
    this.clock = clock;
  }

  @Override
  public Optional<Html.Template> panel(OrganisationId organisation, Page page) {
    var today = Today.of(clock);
    var given =
        providers.tiedTo(organisation).stream()
            .flatMap(provider -> services.of(provider.id()).stream())
            .filter(service -> service.is().givenOn(today))
            .sorted(
                Comparator.comparing(
                    (SocialService service) -> service.is().name(), CzechOrder.OF_NAMES))
            .toList();
    return given.isEmpty()
        ? Optional.empty()
        : Optional.of((out, i) -> JteoforganisationGenerated.render(out, i, page, given));
  }
}
