package org.spoluplan.planning.needs;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum NeedAction implements Action {
  /// Those that nobody concluded anything about are seen by the groups only.
  VIEW(
      ANYBODY,
      ADMINISTRATOR,
      AUDITOR,
      COORDINATOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE),
  /// Write a need down, say how we know.
  WRITE(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER),
  /// Say what the group concluded, join needs.
  CONCLUDE(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  NeedAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
