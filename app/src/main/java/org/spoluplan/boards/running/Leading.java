package org.spoluplan.boards.running;

import java.util.UUID;
import org.spoluplan.access.Audit;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardMoved;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardRefusal;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Step;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The facilitator moves the board on and looks after who is at it.
@Service
@Transactional
class Leading {

  private final Accepting accepting;
  private final BoardRegister boards;
  private final KeptBoards kept;
  private final Participants participants;
  private final BoardFollowers followers;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Leading(
      Accepting accepting,
      BoardRegister boards,
      KeptBoards kept,
      Participants participants,
      BoardFollowers followers,
      Audit audit,
      ApplicationEventPublisher events) {
    this.accepting = accepting;
    this.boards = boards;
    this.kept = kept;
    this.participants = participants;
    this.followers = followers;
    this.audit = audit;
    this.events = events;
  }

  Outcome<Accepted> moveTo(Seated seated, Phase phase, UUID act) {
    return accepting
        .take(seated, new Step.MoveTo(phase), act)
        .map(
            accepted -> {
              var meeting = seated.board().is().meeting();
              if (meeting != null) events.publishEvent(new BoardMoved(meeting));
              return recorded(seated, accepted, "phase=" + Code.of(phase));
            });
  }

  Outcome<Accepted> set(Seated seated, Step.Display display, Step.Allow allow) {
    return accepting
        .take(seated, display, UUID.randomUUID())
        .then(_ -> accepting.take(seated, allow, UUID.randomUUID()));
  }

  Outcome<Accepted> handOver(Seated seated, ParticipantId to, UUID act) {
    var next = participants.find(seated.board().id(), to).filter(who -> !who.revoked());
    if (next.isEmpty()) return Outcome.refused(BoardRefusal.NO_PARTICIPANT);
    return accepting
        .take(seated, new Step.HandOver(to), act)
        .map(accepted -> recorded(seated, accepted, "handed-to=" + to.value()));
  }

  /// The next step of somebody who was removed is refused, and nothing more is told to them.
  Outcome<Participant> revoke(Seated seated, ParticipantId who, boolean revoked) {
    var board = boards.lock(seated.board().id());
    if (!seated.seat(kept.locked(board)).facilitates()) {
      return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    }
    var found = participants.find(board.id(), who);
    if (found.isEmpty() || who.equals(seated.who().id())) {
      return Outcome.refused(BoardRefusal.NO_PARTICIPANT);
    }
    // A guest who was lent the board does not remove people of the body.
    if (found.get().person() != null && !seated.keeper()) {
      return Outcome.refused(BoardRefusal.NOT_YOURS);
    }
    participants.revoke(who, revoked);
    if (revoked) followers.drop(who);
    audit.done(
        seated.actor(),
        BoardAction.FACILITATE,
        board.id().thing(),
        (revoked ? "removed=" : "returned=") + who.value());
    return Outcome.done(found.get());
  }

  private Accepted recorded(Seated seated, Accepted accepted, String details) {
    if (!accepted.repeated()) {
      audit.done(seated.actor(), BoardAction.FACILITATE, seated.board().id().thing(), details);
    }
    return accepted;
  }
}
