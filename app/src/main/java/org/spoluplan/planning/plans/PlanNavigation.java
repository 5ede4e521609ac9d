package org.spoluplan.planning.plans;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class PlanNavigation implements Navigation {

  private static final int AFTER_NEEDS = 32;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(AFTER_NEEDS, "plan.menu", "/plany", true));
  }
}
