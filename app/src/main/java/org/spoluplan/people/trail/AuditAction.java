package org.spoluplan.people.trail;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.AUDITOR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum AuditAction implements Action {
  READ(ADMINISTRATOR, AUDITOR);

  private final Set<Role> grantedTo;

  AuditAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
