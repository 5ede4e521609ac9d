package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Refusal;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.Replies.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People say whether they will come, and change their minds until the meeting begins.
@Service
@Transactional
class Answering {

  private final Invitations invitations;
  private final Meetings meetings;
  private final Audit audit;
  private final Clock clock;

  Answering(Invitations invitations, Meetings meetings, Audit audit, Clock clock) {
    this.invitations = invitations;
    this.meetings = meetings;
    this.audit = audit;
    this.clock = clock;
  }

  Outcome<Answer> answer(Actor actor, Invitation invitation, Answer answer, @Nullable String note) {
    invitations.lock(invitation.meeting());
    var meeting = meetings.get(invitation.meeting());
    var closed = closed(meeting);
    if (closed.isPresent()) return Outcome.refused(closed.get());
    invitations.answer(invitation.id(), answer, note, meeting.sequence(), clock.instant());
    audit.done(actor, InvitationAction.ANSWER, new Thing("invitation", invitation.id().value()));
    return Outcome.done(answer);
  }

  /// Why no answer is taken, if none is.
  Optional<Refusal> closed(Meeting meeting) {
    if (Timing.isWritten(meeting)) return Optional.of(InvitationRefusal.NOT_ASKED);
    var open = meeting.status().isAhead() && clock.instant().isBefore(Timing.open(meeting));
    return open ? Optional.empty() : Optional.of(InvitationRefusal.ANSWERS_CLOSED);
  }
}
