package org.spoluplan.meetings.voting;

import java.util.Optional;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
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
  public Optional<Html.Template> now(Meeting meeting, Page page) {
    var view = watching.votes(page.actor(), meeting.id());
    return Optional.of((out, i) -> JtevotesGenerated.render(out, i, page, view));
  }
}
