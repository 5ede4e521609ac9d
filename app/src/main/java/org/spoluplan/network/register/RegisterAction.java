package org.spoluplan.network.register;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.ORGANISATION_HEAD;
import static org.spoluplan.access.Role.ORGANISATION_WORKER;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum RegisterAction implements Action {
  /// Deciding where the register and the provider say different things.
  ANSWER(ADMINISTRATOR, COORDINATOR, ORGANISATION_HEAD, ORGANISATION_WORKER),
  /// A service passes to another provider, and with it who may keep it.
  PASS_ON(ADMINISTRATOR, COORDINATOR);

  private final Set<Role> grantedTo;

  RegisterAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
