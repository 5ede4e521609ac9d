package org.spoluplan.network.basic;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class NetworkNavigation implements Navigation {

  private static final int AFTER_TERRITORY = 39;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(AFTER_TERRITORY, "network.menu", "/sit", true));
  }
}
