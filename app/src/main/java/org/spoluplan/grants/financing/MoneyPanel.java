package org.spoluplan.grants.financing;

import java.time.Clock;
import java.util.Optional;
import org.spoluplan.kernel.Today;
import org.spoluplan.network.ServicePanel;
import org.spoluplan.network.SocialService;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The way from the page of a service to its money, for those who may read it.
@Component
class MoneyPanel implements ServicePanel {

  private final Watching watching;
  private final Concerned concerned;
  private final Clock clock;

  MoneyPanel(Watching watching, Concerned concerned, Clock clock) {
    this.watching = watching;
    this.concerned = concerned;
    this.clock = clock;
  }

  @Override
  public Optional<Html.Template> panel(SocialService service, Page page) {
    if (!page.actor().isSignedIn() || !service.is().registration().registered()) {
      return Optional.empty();
    }
    var watch = watching.of(service.id(), Today.of(clock).getYear());
    if (!page.may(FinancingAction.VIEW, concerned.readers(service, watch))) {
      return Optional.empty();
    }
    var path = WatchPath.of(service.id());
    return Optional.of(
        (out, i) -> JteservicepanelGenerated.render(out, i, page, path, watch.level()));
  }
}
