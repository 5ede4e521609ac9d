package org.spoluplan.meetings.conclusions;

import java.util.Optional;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a body: the way to all it has concluded.
@Component
class PastConclusionPanel implements BodyPanel {

  private final PastConclusions past;

  PastConclusionPanel(PastConclusions past) {
    this.past = past;
  }

  @Override
  public int position() {
    return 30;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    if (!page.may(ConclusionAction.VIEW, body)) return Optional.empty();
    var all = past.of(page, body);
    if (all.isEmpty()) return Optional.empty();
    var years = all.stream().mapToInt(PastConclusion::year).summaryStatistics();
    return Optional.of(
        (out, i) ->
            JtehistorypanelGenerated.render(
                out, i, page, body, all.size(), years.getMin(), years.getMax()));
  }
}
