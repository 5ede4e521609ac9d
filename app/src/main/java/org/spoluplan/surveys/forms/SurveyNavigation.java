package org.spoluplan.surveys.forms;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class SurveyNavigation implements Navigation {

  private static final int AFTER_DEMANDS = 43;

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(new Entry(AFTER_DEMANDS, "survey.menu", "/dotazniky", true));
  }
}
