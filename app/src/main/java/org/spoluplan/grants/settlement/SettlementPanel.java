package org.spoluplan.grants.settlement;

import java.util.Optional;
import org.spoluplan.grants.Agreement;
import org.spoluplan.grants.AgreementPanel;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a signed agreement: the way to its settlement.
@Component
class SettlementPanel implements AgreementPanel {

  private static final int AFTER_PAYMENTS = 10;

  private final SettlementPages pages;

  SettlementPanel(SettlementPages pages) {
    this.pages = pages;
  }

  @Override
  public int position() {
    return AFTER_PAYMENTS;
  }

  @Override
  public Optional<Html.Template> panel(Agreement agreement, Page page) {
    if (agreement.number() == null) return Optional.empty();
    var line = pages.line(agreement);
    return Optional.of((out, i) -> JtepanelGenerated.render(out, i, page, line));
  }
}
