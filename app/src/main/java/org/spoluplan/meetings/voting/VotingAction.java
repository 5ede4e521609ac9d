package org.spoluplan.meetings.voting;

import static org.spoluplan.access.Role.*;

import java.util.Set;
import org.spoluplan.access.Action;
import org.spoluplan.access.Role;

enum VotingAction implements Action {
  /// Sees votes and their results.
  FOLLOW,
  /// Writes proposals, opens and closes votes, enters hands and ballots of people without a device.
  RUN,
  /// Votes, or says there is a conflict of interest. Who has a vote now is for the rules to say.
  VOTE;

  @Override
  public Set<Role> grantedTo() {
    return switch (this) {
      case FOLLOW ->
          Set.of(COORDINATOR, AUDITOR, CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE, GUEST);
      case RUN -> Set.of(COORDINATOR, CHAIR, VICE_CHAIR, SECRETARY);
      case VOTE -> Set.of(CHAIR, VICE_CHAIR, SECRETARY, MEMBER, SUBSTITUTE);
    };
  }
}
