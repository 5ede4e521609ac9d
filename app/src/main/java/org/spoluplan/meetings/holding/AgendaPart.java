package org.spoluplan.meetings.holding;

import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// The agenda with the point in progress, and the note of what is being said.
@Component
class AgendaPart implements LivePart {

  private final HoldingPages pages;

  AgendaPart(HoldingPages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "program";
  }

  @Override
  public int position() {
    return 20;
  }

  @Override
  public Optional<Html.Template> now(Meeting meeting, Page page) {
    var view = pages.view(page, meeting);
    if (view.items().isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JteagendaGenerated.render(out, i, page, view));
  }

  @Override
  public Optional<Html.Template> form(Meeting meeting, Page page, Optional<AgendaItem> inProgress) {
    if (inProgress.isEmpty() || !page.may(HoldingAction.HOLD, meeting)) return Optional.empty();
    var view = pages.view(page, meeting);
    var item = inProgress.get();
    var form = HoldingPages.form(item);
    return Optional.of(
        (out, i) -> JtenoteformGenerated.render(out, i, page, view, item, form, Optional.empty()));
  }
}
