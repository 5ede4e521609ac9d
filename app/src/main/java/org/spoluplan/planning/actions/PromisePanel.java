package org.spoluplan.planning.actions;

import java.util.Comparator;
import java.util.Optional;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.planning.Card;
import org.spoluplan.planning.CardPanel;
import org.spoluplan.planning.PlanAction;
import org.springframework.stereotype.Component;

/// What a measure promised year by year and what came of it, on its card.
@Component
class PromisePanel implements CardPanel {

  private static final int FIRST = 10;

  private final Promises promises;
  private final ActionLines lines;

  PromisePanel(Promises promises, ActionLines lines) {
    this.promises = promises;
    this.lines = lines;
  }

  @Override
  public int position() {
    return FIRST;
  }

  @Override
  public Optional<Html.Template> panel(Card card, Page page) {
    var its =
        promises.of(card.id()).stream()
            .filter(one -> one.year().isPublic() || page.may(PlanAction.READ, card))
            .sorted(Comparator.comparingInt(one -> one.year().year()))
            .toList();
    if (its.isEmpty()) return Optional.empty();
    var shown = lines.lines(page, its);
    return Optional.of((out, i) -> JtepromisepanelGenerated.render(out, i, page, shown));
  }
}
