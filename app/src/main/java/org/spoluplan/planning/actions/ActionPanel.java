package org.spoluplan.planning.actions;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanPanel;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.actions.ActionViews.PanelView;
import org.springframework.stereotype.Component;

/// What was promised year by year and what came of it, on the page of the plan.
@Component
class ActionPanel implements PlanPanel {

  private static final int AFTER_APPROVAL = 30;

  private final ActionPlans years;
  private final YearPages pages;

  ActionPanel(ActionPlans years, YearPages pages) {
    this.years = years;
    this.pages = pages;
  }

  @Override
  public int position() {
    return AFTER_APPROVAL;
  }

  @Override
  public Optional<Html.Template> panel(Plan plan, Page page) {
    var keeps = page.may(PlanAction.KEEP, plan) && plan.stage() == PlanStage.IN_FORCE;
    var reads = page.may(PlanAction.READ, plan);
    var lines =
        years.of(plan.id()).stream()
            .filter(one -> reads || one.isPublic())
            .map(one -> pages.line(page, one))
            .toList();
    if (lines.isEmpty() && !keeps) return Optional.empty();
    var view = new PanelView(plan, lines, keeps);
    return Optional.of((out, i) -> JteactionpanelGenerated.render(out, i, page, view));
  }
}
