package org.spoluplan.meetings.voting;

import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionDrafts;
import org.spoluplan.meetings.MotionId;
import org.springframework.stereotype.Component;

/// Proposals that come from elsewhere in the house.
@Component
class DraftingMotions implements MotionDrafts {

  private final Proposing proposing;

  DraftingMotions(Proposing proposing) {
    this.proposing = proposing;
  }

  @Override
  public Outcome<MotionId> draft(
      Actor actor, MeetingId meeting, AgendaItemId item, String wording) {
    var proposal = new Proposal(item, wording, null, null, Manner.BY_NAME, null, null);
    return proposing.propose(actor, meeting, proposal);
  }
}
