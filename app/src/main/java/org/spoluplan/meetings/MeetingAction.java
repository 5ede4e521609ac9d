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
  SEE_CONFIDENTIAL;

  @Override
  public Set<Role> grantedTo() {
    return Set.of(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE);
  }
}
