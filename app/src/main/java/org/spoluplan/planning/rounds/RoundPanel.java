package org.spoluplan.planning.rounds;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanPanel;
import org.springframework.stereotype.Component;

/// Rounds of comments on a plan, on its page.
@Component
class RoundPanel implements PlanPanel {

  private static final int FIRST = 10;

  private final Rounds rounds;
  private final RoundPages pages;

  RoundPanel(Rounds rounds, RoundPages pages) {
    this.rounds = rounds;
    this.pages = pages;
  }

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Plan plan, Page page) {
    var lines = rounds.of(plan).stream().map(pages::line).toList();
    var begins = page.may(RoundAction.KEEP, plan) && plan.published() && plan.stage().isWritten();
    if (lines.isEmpty() && !begins) return Optional.empty();
    return Optional.of(
        (out, i) -> JteroundpanelGenerated.render(out, i, page, plan, lines, begins));
  }
}
