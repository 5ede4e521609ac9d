package org.spoluplan.people.directory;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum RoleAction implements Action {
  /// Administrator, auditor, coordinator.
  GRANT_OFFICE(ADMINISTRATOR),
  /// Head or worker of an organisation.
  GRANT_AT_ORGANISATION(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD);

  private final Set<Role> grantedTo;

  RoleAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
