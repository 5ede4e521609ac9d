package org.spoluplan.network;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

/// What people do with services: those of the provider with their own ones.
public enum ServiceAction implements Action {
  SHOW(ANYBODY),
  ADD(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  EDIT(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER);

  private final Set<Role> grantedTo;

  ServiceAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
