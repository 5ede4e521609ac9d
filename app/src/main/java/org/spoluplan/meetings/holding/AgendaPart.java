package org.spoluplan.meetings.holding;

import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Html;
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
  public Optional<Html.Template> now(LiveLook look) {
    var view = pages.view(look);
    if (view.items().isEmpty()) return Optional.empty();
    return Optional.of((out, i) -> JteagendaGenerated.render(out, i, look.page(), view));
  }

  @Override
  public Optional<Html.Template> form(LiveLook look, Optional<AgendaItem> inProgress) {
    var page = look.page();
    if (inProgress.isEmpty() || !page.may(HoldingAction.HOLD, look.meeting())) {
      return Optional.empty();
    }
    var view = pages.view(look);
    var item = inProgress.get();
    var form = HoldingPages.form(item);
    return Optional.of(
        (out, i) -> JtenoteformGenerated.render(out, i, page, view, item, form, Optional.empty()));
  }
}
