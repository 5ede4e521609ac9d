package org.spoluplan.grants.settlement;

import java.util.Optional;
import org.spoluplan.grants.Agreements;
import org.spoluplan.grants.Call;
import org.spoluplan.grants.CallPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a call with signed agreements: the way to their settlements.
@Component
class SettlementCallPanel implements CallPanel {

  private static final int AFTER_AGREEMENTS = 50;

  private final Agreements agreements;

  SettlementCallPanel(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public int position() {
    return AFTER_AGREEMENTS;
  }

  @Override
  public Optional<Html.Template> panel(Call call, Page page) {
    if (!page.may(SettlementAction.CHECK, call.programme())) return Optional.empty();
    var signed = agreements.of(call.id()).stream().filter(one -> one.number() != null).count();
    if (signed == 0) return Optional.empty();
    return Optional.of((out, i) -> JtecallpanelGenerated.render(out, i, page, call));
  }
}
