package org.spoluplan.meetings.holding;

import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum HoldingAction implements Action {
  /// Opens and ends the meeting, turns to its points and writes down what was said.
  HOLD;

  @Override
  public Set<Role> grantedTo() {
    return Set.of(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);
  }
}
