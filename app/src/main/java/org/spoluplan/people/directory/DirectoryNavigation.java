package org.spoluplan.people.directory;

import java.util.List;
import org.spoluplan.access.Access;
import org.spoluplan.access.Action;
import org.spoluplan.access.Actor;
import org.spoluplan.page.Navigation;
import org.springframework.stereotype.Component;

@Component
class DirectoryNavigation implements Navigation {

  private static final int PEOPLE = 60;
  private static final int ORGANISATIONS = 61;

  private final Access access;

  DirectoryNavigation(Access access) {
    this.access = access;
  }

  @Override
  public List<Entry> entries(Actor actor) {
    return List.of(
        new Entry(PEOPLE, "people.title", "/lide", somewhere(actor, PersonAction.LIST)),
        new Entry(
            ORGANISATIONS,
            "organisations.title",
            "/organizace",
            somewhere(actor, OrganisationAction.LIST)));
  }

  private boolean somewhere(Actor actor, Action action) {
    return access.permits(actor, action, access.reach(actor, action)::scopes);
  }
}
