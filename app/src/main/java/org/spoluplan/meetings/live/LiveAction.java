package org.spoluplan.meetings.live;

import static org.spoluplan.access.Role.*;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum LiveAction implements Action {
  /// Learns at once that something changed at a meeting.
  FOLLOW;

  @Override
  public Set<Role> grantedTo() {
    return Set.of(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST);
  }
}
