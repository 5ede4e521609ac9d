package org.spoluplan.planning.approvals;

import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanPanel;
import org.spoluplan.planning.approvals.ApprovalViews.PanelView;
import org.springframework.stereotype.Component;

/// How far the plan is with those who approve it, on its page.
@Component
class ApprovalPanel implements PlanPanel {

  private static final int AFTER_COMMENTS = 20;

  private final Approvals approvals;
  private final ApprovalPages pages;

  ApprovalPanel(Approvals approvals, ApprovalPages pages) {
    this.approvals = approvals;
    this.pages = pages;
  }

  @Override
  public int position() {
    return AFTER_COMMENTS;
  }

  @Override
  public Optional<Html.Template> panel(Plan plan, Page page) {
    var newest = approvals.of(plan.id()).stream().findFirst();
    var keeps = page.may(PlanAction.KEEP, plan);
    if (newest.isEmpty() && !(keeps && plan.published())) return Optional.empty();
    var view = new PanelView(plan, newest.map(one -> pages.line(page, one)).orElse(null));
    return Optional.of((out, i) -> JteapprovalpanelGenerated.render(out, i, page, view));
  }
}
