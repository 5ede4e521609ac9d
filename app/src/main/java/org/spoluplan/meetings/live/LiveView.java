package org.spoluplan.meetings.live;

import java.util.Optional;
import org.spoluplan.meetings.LivePart;
import org.spoluplan.page.Html;

/// A part of the page of a meeting in progress, made for one reader.
record LiveView(
    String id,
    boolean aside,
    boolean announced,
    Optional<Html.Template> now,
    Optional<Html.Template> form) {

  static LiveView of(LivePart part, Optional<Html.Template> now) {
    return new LiveView(
        "zive-" + part.name(), part.aside(), part.announced(), now, Optional.empty());
  }

  LiveView withForm(Optional<Html.Template> other) {
    return new LiveView(id, aside, announced, now, other);
  }
}
