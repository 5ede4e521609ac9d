package org.spoluplan.meetings.bodies;

import java.util.List;
import org.spoluplan.page.Option;
import org.spoluplan.page.Page;
import org.spoluplan.search.SearchGroups;
import org.springframework.stereotype.Component;

/// What is looked for can be narrowed to one body.
@Component
class GroupsToSearch implements SearchGroups {

  private final BodyRegister bodies;

  GroupsToSearch(BodyRegister bodies) {
    this.bodies = bodies;
  }

  @Override
  public List<Option> offeredTo(Page page) {
    return bodies.all(page.access().reach(page.actor(), BodyAction.VIEW)).stream()
        .map(body -> new Option(body.id().value().toString(), body.name()))
        .toList();
  }
}
