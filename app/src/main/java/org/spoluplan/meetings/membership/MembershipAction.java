package org.spoluplan.meetings.membership;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SIGNED_IN;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum MembershipAction implements Action {
  /// Names of members are for people who work together here, not for search engines.
  VIEW(SIGNED_IN),
  MANAGE(ADMINISTRATOR, COORDINATOR, CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  MembershipAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
