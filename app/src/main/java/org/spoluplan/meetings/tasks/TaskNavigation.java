package org.spoluplan.meetings.tasks;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class TaskNavigation implements Navigation {

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(30, "task.list.title", "/ukoly", actor.isSignedIn()));
  }
}
