package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.LiveLook;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Html;
import org.springframework.stereotype.Component;

/// What is voted on now, and how votes ended.
@Component
class VotesPart implements LivePart {

  private final Watching watching;

  VotesPart(Watching watching) {
    this.watching = watching;
  }

  @Override
  public String name() {
    return "hlasovani";
  }

  @Override
  public int position() {
    return 30;
  }

  @Override
  public Optional<Html.Template> now(LiveLook look) {
    var view = watching.now(look).votes();
    return Optional.of((out, i) -> JtevotesGenerated.render(out, i, look.page(), view));
  }
}
