package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// Whether there are enough, and "I am here" of the reader: at the top also on a phone.
@Component
class PresencePart implements LivePart {

  private final Watching watching;

  PresencePart(Watching watching) {
    this.watching = watching;
  }

  @Override
  public String name() {
    return "kvorum";
  }

  @Override
  public int position() {
    return 15;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    if (look.meeting().form() == MeetingForm.WRITTEN) return Optional.empty();
    if (look.meeting().status().isOver()) return Optional.empty();
    var view = watching.now(look).roll();
    return Optional.of((out, i) -> JtepresenceGenerated.render(out, i, look.page(), view));
  }
}
