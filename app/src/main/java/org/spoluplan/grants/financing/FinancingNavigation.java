package org.spoluplan.grants.financing;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class FinancingNavigation implements Navigation {

  private static final int AFTER_CALLS = 46;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(AFTER_CALLS, "financing.menu", "/financovani", true));
  }
}
