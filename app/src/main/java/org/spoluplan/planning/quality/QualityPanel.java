package org.spoluplan.planning.quality;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanPanel;
import org.springframework.stereotype.Component;

/// The way to the self-assessment, on the page of the plan.
@Component
class QualityPanel implements PlanPanel {

  private static final int LAST = 40;

  private final Assessments assessments;

  QualityPanel(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public int position() {
    return LAST;
  }

  @Override
  public Optional<Html.Template> panel(Plan plan, Page page) {
    var assessed = assessments.marks(plan.id()).size();
    if (assessed == 0 && !page.may(PlanAction.KEEP, plan)) return Optional.empty();
    return Optional.of((out, i) -> JtequalitypanelGenerated.render(out, i, page, plan, assessed));
  }
}
