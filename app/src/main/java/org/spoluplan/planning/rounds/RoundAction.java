package org.spoluplan.planning.rounds;

import static org.spoluplan.access.Role.ADMINISTRATOR;
import static org.spoluplan.access.Role.ANYBODY;
import static org.spoluplan.access.Role.AUDITOR;
import static org.spoluplan.access.Role.CHAIR;
import static org.spoluplan.access.Role.COORDINATOR;
import static org.spoluplan.access.Role.MEMBER;
import static org.spoluplan.access.Role.SECRETARY;
import static org.spoluplan.access.Role.VICE_CHAIR;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum RoundAction implements Action {
  /// Open a round, take in what came on paper, decide, publish the settlement, see who wrote.
  KEEP(ADMINISTRATOR, COORDINATOR),
  /// Read comments without their authors before they are settled.
  READ(ANYBODY, ADMINISTRATOR, AUDITOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER),
  /// Answer a comment with a verdict and reasons.
  ANSWER(ADMINISTRATOR, COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);

  private final Set<Role> grantedTo;

  RoundAction(Role... grantedTo) {
    this.grantedTo = Set.of(grantedTo);
  }

  @Override
  public Set<Role> grantedTo() {
    return grantedTo;
  }
}
