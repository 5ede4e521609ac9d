package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// Who is here and whether it is enough.
@Component
class RollPart implements LivePart {

  private final Watching watching;

  RollPart(Watching watching) {
    this.watching = watching;
  }

  @Override
  public String name() {
    return "prezence";
  }

  @Override
  public int position() {
    return 40;
  }

  @Override
  public boolean aside() {
    return true;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    if (look.meeting().form() == MeetingForm.WRITTEN) return Optional.empty();
    var view = watching.now(look).roll();
    return Optional.of((out, i) -> JterollGenerated.render(out, i, look.page(), view));
  }

  @Override
  public Optional<Html.Template> form(LiveLook look, Optional<AgendaItem> inProgress) {
    if (look.meeting().form() == MeetingForm.WRITTEN) return Optional.empty();
    var view = watching.now(look).roll();
    if (!view.changes()) return Optional.empty();
    return Optional.of((out, i) -> JteguestfoldGenerated.render(out, i, look.page(), view));
  }
}
