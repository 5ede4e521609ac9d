package org.spoluplan.meetings.bodies;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.SECRETARY;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum BodyAction implements Action {
  /// What a body is for and by which rules it proceeds is public; who its members are is not here.
  VIEW(ANYBODY),
  CREATE(ADMINISTRATOR, COORDINATOR),
  EDIT(ADMINISTRATOR, COORDINATOR, CHAIR, SECRETARY),
  SET_RULES(ADMINISTRATOR, COORDINATOR),
  /// What kinds of bodies there are, for the whole region.
  SET_TYPES(ADMINISTRATOR);

  private final Set<Role> grantedTo;

  BodyAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
