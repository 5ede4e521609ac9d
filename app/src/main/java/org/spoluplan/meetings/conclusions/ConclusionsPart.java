package org.spoluplan.meetings.conclusions;

import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
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
  public Optional<Html.Template> now(LiveLook look) {
    if (!look.page().may(ConclusionAction.VIEW, look.meeting())) return Optional.empty();
    var view = pages.view(look);
    return Optional.of((out, i) -> JtelivelistGenerated.render(out, i, look.page(), view));
  }

  /// The point in progress is filled in beforehand.
  @Override
  public Optional<Html.Template> form(LiveLook look, Optional<AgendaItem> inProgress) {
    var page = look.page();
    var view = pages.view(look);
    if (!view.changes()) return Optional.empty();
    var known = new HashMap<String, @Nullable Object>();
    known.put("zpet", "zive");
    inProgress.ifPresent(item -> known.put("item", item.id().value()));
    var form = Form.filled(known);
    return Optional.of((out, i) -> JteliveformGenerated.render(out, i, page, view, form));
  }
}
