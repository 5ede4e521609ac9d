package org.spoluplan.meetings.convening;

import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.GUEST;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.SUBSTITUTE;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum ConveningAction implements Action {
  /// Reads requests for a meeting.
  VIEW_REQUEST(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST),
  /// Asks for a meeting, or joins a request; only a vote counts.
  REQUEST(CHAIR, VICE_CHAIR, SECRETARY, MEMBER),
  /// Calls meetings where the rules of procedure leave it to the chair; likewise the other two.
  CALL_AS_CHAIR(CHAIR, VICE_CHAIR),
  CALL_AS_SECRETARY(SECRETARY),
  CALL_AS_COORDINATOR(COORDINATOR);

  private final Set<Role> grantedTo;

  ConveningAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
