package org.spoluplan.codelists.upkeep;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Scoped;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class CodeNavigation implements Navigation {

  private static final int NEAR_THE_END = 85;

  private final Access access;

  CodeNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var keeps = access.permits(actor, CodeAction.KEEP, Scoped.EVERYWHERE);
    return List.of(new Entry(NEAR_THE_END, "codelists.menu", "/ciselniky", keeps));
  }
}
