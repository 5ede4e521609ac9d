package org.spoluplan.capacity.targets;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class GapNavigation implements Navigation {

  private static final int AFTER_NETWORK = 40;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(
        new Entry(AFTER_NETWORK, "gap.menu", "/mezery", true),
        new Entry(AFTER_NETWORK + 1, "demand.menu", "/poptavky", true));
  }
}
