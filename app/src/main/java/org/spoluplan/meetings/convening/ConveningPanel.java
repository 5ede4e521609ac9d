package org.spoluplan.meetings.convening;

import java.util.Optional;
import org.spoluplan.meetings.BodyPanel;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// On the page of a body: who calls meetings, how often, and who asks for one.
@Component
class ConveningPanel implements BodyPanel {

  private final RequestPages pages;

  ConveningPanel(RequestPages pages) {
    this.pages = pages;
  }

  @Override
  public int position() {
    return 10;
  }

  @Override
  public Optional<Html.Template> panel(BodySummary body, Page page) {
    if (!page.may(ConveningAction.VIEW_REQUEST, body)) return Optional.empty();
    return pages
        .calling(body, page)
        .map(view -> (out, i) -> JtepanelGenerated.render(out, i, page, view));
  }
}
