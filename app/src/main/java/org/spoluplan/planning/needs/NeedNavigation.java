package org.spoluplan.planning.needs;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class NeedNavigation implements Navigation {

  private static final int AFTER_TASKS = 31;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(AFTER_TASKS, "need.menu", "/potreby", true));
  }
}
