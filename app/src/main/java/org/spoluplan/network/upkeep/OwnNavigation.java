package org.spoluplan.network.upkeep;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.network.ServiceAction;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class OwnNavigation implements Navigation {

  private static final int POSITION = 52;

  private final Access access;

  OwnNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var reach = access.reach(actor, ServiceAction.EDIT);
    var visible = reach.everywhere() || !reach.scopes().isEmpty();
    return List.of(new Entry(POSITION, "upkeep.mine", "/moje-sluzby", visible));
  }
}
