package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.voting.MotionRefusal.ORIGINAL_DECIDED;
import static org.spoluplan.meetings.voting.MotionRefusal.VOTING_CLOSED;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.StandardRefusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MotionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what is to be voted on.
@Service
@Transactional
class Proposing {

  private final Sittings sittings;
  private final Motions motions;
  private final VotesOnRecord recorded;
  private final Proposals proposals;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Proposing(
      Sittings sittings,
      Motions motions,
      VotesOnRecord recorded,
      Proposals proposals,
      Audit audit,
      ApplicationEventPublisher events) {
    this.sittings = sittings;
    this.motions = motions;
    this.recorded = recorded;
    this.proposals = proposals;
    this.audit = audit;
    this.events = events;
  }

  /// A counter-proposal to a counter-proposal competes with both for the same original.
  Outcome<MotionId> propose(Actor actor, MeetingId meeting, Proposal proposal) {
    if (sittings.lock(meeting).status().isOver()) return Outcome.refused(RollRefusal.MEETING_OVER);
    var counterTo = proposal.counterTo();
    if (counterTo == null) return add(actor, meeting, proposal);

    var named = recorded.get(counterTo);
    if (!named.motion().meeting().equals(meeting)) throw new NotFound("motion", counterTo.value());
    var root = named.proposal().counterTo();
    var original = root == null ? named : recorded.get(root);
    if (original.motion().state() != MotionState.DRAFT) return Outcome.refused(ORIGINAL_DECIDED);
    return add(actor, meeting, proposal.against(original));
  }

  private Outcome<MotionId> add(Actor actor, MeetingId meeting, Proposal proposal) {
    var id = proposals.add(meeting, proposal);
    audit.done(actor, VotingAction.RUN, new Thing("motion", id.value()), "propose");
    events.publishEvent(new ProposalsChanged(meeting));
    return Outcome.done(id);
  }

  /// @param version the one the new wording was written over
  Outcome<MotionId> reword(Actor actor, MotionId id, Proposal proposal, int version) {
    var motion = motions.lock(id);
    if (motion.state() != MotionState.DRAFT) return Outcome.refused(VOTING_CLOSED);
    if (!proposals.change(id, proposal, version)) {
      return Outcome.refused(StandardRefusal.CHANGED_MEANWHILE);
    }
    audit.done(actor, VotingAction.RUN, new Thing("motion", id.value()), "reword");
    events.publishEvent(new ProposalsChanged(motion.meeting()));
    return Outcome.done(id);
  }
}
