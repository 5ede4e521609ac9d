package org.spoluplan.meetings.voting;

import static org.spoluplan.access.Role.*;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum RollAction implements Action {
  /// Notes who came, left, or excused themselves.
  CALL_ROLL,
  /// Says of oneself: I am here, I am leaving.
  CHECK_IN;

  @Override
  public Set<Role> grantedTo() {
    return switch (this) {
      case CALL_ROLL -> Set.of(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);
      case CHECK_IN -> Set.of(CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST);
    };
  }
}
