package org.spoluplan.meetings.holding;

import java.util.Optional;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// Whether the meeting runs, and the buttons that open and end it.
@Component
class CoursePart implements LivePart {

  private final HoldingPages pages;

  CoursePart(HoldingPages pages) {
    this.pages = pages;
  }

  @Override
  public String name() {
    return "prubeh";
  }

  @Override
  public int position() {
    return 10;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    var view = pages.view(look);
    return Optional.of((out, i) -> JtecourseGenerated.render(out, i, look.page(), view));
  }
}
