package org.spoluplan.grants.cofunding;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

/// Only for people of providers and offices; others come by search and from the workspace.
@Component
class CofundingNavigation implements Navigation {

  private static final int AFTER_DEMANDS = 43;

  private final Access access;

  CofundingNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var concerned =
        !access.reach(actor, CofundingAction.ASK).isEmpty()
            || !access.reach(actor, CofundingAction.ANSWER).isEmpty();
    return List.of(new Entry(AFTER_DEMANDS, "cofunding.menu", CofundingController.PATH, concerned));
  }
}
