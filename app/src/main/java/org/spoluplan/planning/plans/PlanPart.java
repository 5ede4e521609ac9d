package org.spoluplan.planning.plans;

import java.util.List;
import java.util.Optional;
import org.spoluplan.capacity.WorkspacePart;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.Plan;
import org.spoluplan.planning.PlanAction;
import org.spoluplan.planning.PlanStage;
import org.spoluplan.planning.plans.PlanViews.CardLine;
import org.spoluplan.planning.plans.PlanViews.PlanLine;
import org.spoluplan.territory.Municipality;
import org.springframework.stereotype.Component;

/// Measures of plans that concern a municipality, in its workspace.
@Component
class PlanPart implements WorkspacePart {

  private static final int AFTER_MONEY = 70;

  private final PlanRegister plans;
  private final CardRegister cards;
  private final PlanPages pages;
  private final CardLines lines;

  PlanPart(PlanRegister plans, CardRegister cards, PlanPages pages, CardLines lines) {
    this.plans = plans;
    this.cards = cards;
    this.pages = pages;
    this.lines = lines;
  }

  /// @param measures that name the municipality, or the whole territory of the plan
  record PlanOf(PlanLine line, List<CardLine> measures) {}

  @Override
  public int position() {
    return AFTER_MONEY;
  }

  @Override
  public Optional<Html.Template> part(Municipality municipality, Page page) {
    var its =
        plans.list().stream()
            .filter(plan -> plan.stage() != PlanStage.OVER)
            .filter(plan -> plan.municipalities().contains(municipality.code()))
            .filter(plan -> page.may(PlanAction.READ, plan))
            .map(plan -> of(page, plan, municipality))
            .toList();
    if (its.isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JteworkspaceGenerated.render(out, i, page, its));
  }

  private PlanOf of(Page page, Plan plan, Municipality municipality) {
    var measures =
        cards.of(plan).stream()
            .filter(Card::isMeasure)
            .filter(
                card ->
                    card.is().basics().places().isEmpty()
                        || card.is().basics().places().contains(municipality.code()))
            .toList();
    return new PlanOf(pages.line(plan), lines.lines(page, measures));
  }
}
