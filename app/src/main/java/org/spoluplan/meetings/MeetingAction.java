package org.spoluplan.meetings;

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

/// What is asked alike wherever meetings are shown.
public enum MeetingAction implements Action {
  /// Sees confidential points, conclusions and papers. Guests and the public do not.
  SEE_CONFIDENTIAL(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE),
  /// Is reminded on the home page of what the body has not done yet.
  CARE(COORDINATOR, CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  MeetingAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
