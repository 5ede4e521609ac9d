package org.spoluplan.codelists.upkeep;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum CodeAction implements Action {
  KEEP(Role.ADMINISTRATOR, Role.COORDINATOR);

  private final Set<Role> grantedTo;

  CodeAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
