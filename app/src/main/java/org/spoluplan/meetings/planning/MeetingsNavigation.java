package org.spoluplan.meetings.planning;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class MeetingsNavigation implements Navigation {

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(
        new Entry(10, "body.list.title", "/skupiny", true),
        new Entry(20, "meeting.list.title", "/jednani", true));
  }
}
