package org.spoluplan.grants.awards;

import java.util.Optional;
import org.spoluplan.access.Scoped;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.CallState;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a call: the way to dividing, and to results once there are any.
@Component
class AwardPanel implements CallPanel {

  private static final int AFTER_ASSESSMENT = 30;

  private final Scenarios scenarios;

  AwardPanel(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public int position() {
    return AFTER_ASSESSMENT;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    var decided = scenarios.decision(call.id()).isPresent();
    var scopes = Scoped.of(call.programme().funder().value(), call.id().value());
    var sees = call.state() == CallState.CLOSED && page.may(AwardAction.VIEW, scopes);
    if (!decided && !sees) return Optional.empty();
    return Optional.of((out, i) -> JteawardpanelGenerated.render(out, i, page, call, decided));
  }
}
