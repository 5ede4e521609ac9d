package org.spoluplan.meetings.imports;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class ImportNavigation implements Navigation {

  private static final int AFTER_TASKS = 35;

  private final Access access;

  ImportNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    var reach = access.reach(actor, ImportAction.IMPORT_MINUTES);
    var visible = access.permits(actor, ImportAction.IMPORT_MINUTES, reach::scopes);
    return List.of(new Entry(AFTER_TASKS, "import.menu", "/import-zapisu", visible));
  }
}
