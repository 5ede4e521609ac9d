package org.spoluplan.meetings.conclusions;

import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.springframework.stereotype.Component;

/// Conclusions as they fall.
@Component
class ConclusionsPart implements LivePart {

  private final ConclusionPages pages;

  ConclusionsPart(ConclusionPages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "zavery";
  }

  @Override
  public int position() {
    return 50;
  }

  @Override
  public Optional<Html.Template> now(Meeting meeting, Page page) {
    if (!page.may(ConclusionAction.VIEW, meeting)) return Optional.empty();
    var view = pages.view(page, meeting);
    return Optional.of((out, i) -> JtelivelistGenerated.render(out, i, page, view));
  }

  /// The point in progress is filled in beforehand.
  @Override
  public Optional<Html.Template> form(Meeting meeting, Page page, Optional<AgendaItem> inProgress) {
    var view = pages.view(page, meeting);
    if (!view.changes()) return Optional.empty();
    var known = new HashMap<String, @Nullable Object>();
    known.put("zpet", "zive");
    inProgress.ifPresent(item -> known.put("item", item.id().value()));
    var form = Form.filled(known);
    return Optional.of((out, i) -> JteliveformGenerated.render(out, i, page, view, form));
  }
}
