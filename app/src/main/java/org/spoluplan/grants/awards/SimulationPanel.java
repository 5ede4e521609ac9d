package org.spoluplan.grants.awards;

import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallAction;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.grants.Calls;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a call before it opens: the way to try its rule on earlier data.
@Component
class SimulationPanel implements CallPanel {

  private static final int FIRST = 5;

  private final Calls calls;
  private final Simulating simulating;

  SimulationPanel(Calls calls, Simulating simulating) {
    this.calls = calls;
    this.simulating = simulating;
  }

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    var asks = call.state().isBeforeOpening() && page.may(CallAction.MANAGE, call.programme());
    if (!asks || calls.rules(call.id()).isEmpty()) return Optional.empty();
    if (simulating.data(call).isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JtesimulationpanelGenerated.render(out, i, page, call));
  }
}
