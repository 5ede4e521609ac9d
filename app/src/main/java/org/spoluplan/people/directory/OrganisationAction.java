package org.spoluplan.people.directory;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.SIGNED_IN;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum OrganisationAction implements Action {
  LIST(SIGNED_IN),
  SHOW(SIGNED_IN),
  ADD(ADMINISTRATOR, COORDINATOR),
  EDIT(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  OrganisationAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
