package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// Says at the top that a vote is under way, or how it ended.
@Component
class VoteBanner implements LivePart {

  private final Watching watching;

  VoteBanner(Watching watching) {
    this.watching = watching;
  }

  @Override
  public String name() {
    return "stav";
  }

  @Override
  public int position() {
    return 0;
  }

  @Override
  public boolean announced() {
    return true;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    var view = watching.now(look).votes();
    return Optional.of((out, i) -> JtebannerGenerated.render(out, i, look.page(), view));
  }
}
