package org.spoluplan.territory.places;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class TerritoryNavigation implements Navigation {

  private static final int BEFORE_PEOPLE = 38;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(BEFORE_PEOPLE, "territory.menu", "/uzemi", true));
  }
}
