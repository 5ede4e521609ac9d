package org.spoluplan.capacity.demands;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum DemandAction implements Action {
  VIEW(ANYBODY),
  /// Say what a municipality needs, agree with a provider, close it.
  PUBLISH(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// Speak for a provider.
  ANSWER(ORGANISATION_HEAD, ORGANISATION_WORKER);

  private final Set<Role> grantedTo;

  DemandAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
