package org.spoluplan.meetings.planning;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SELF;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VERIFIER;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum PlanningAction implements Action {
  /// ANYBODY reaches only meetings that are open to all.
  VIEW_MEETING(
      ANYBODY,
      COORDINATOR,
      AUDITOR,
      CHAIR,
      VICE_CHAIR,
      SECRETARY,
      MEMBER,
      SUBSTITUTE,
      GUEST,
      VERIFIER),
  /// The link to the room online: for those who are invited, not for whoever finds the page.
  JOIN_ONLINE(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  PLAN_MEETING(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY),
  PROPOSE_ITEM(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE),
  /// Whoever plans the meeting, and whoever brings or proposed the point.
  ADD_PAPER(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, SELF);

  private final Set<Role> grantedTo;

  PlanningAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
