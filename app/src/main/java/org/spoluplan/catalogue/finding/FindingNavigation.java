package org.spoluplan.catalogue.finding;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class FindingNavigation implements Navigation {

  private static final int BEFORE_TERRITORY = 36;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(BEFORE_TERRITORY, "catalogue.menu", "/sluzby", true));
  }
}
