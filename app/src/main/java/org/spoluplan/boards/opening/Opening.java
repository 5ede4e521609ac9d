package org.spoluplan.boards.opening;

import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.BoardMoved;
import org.spoluplan.boards.running.BoardRegister;
import org.spoluplan.boards.running.NewBoard;
import org.spoluplan.boards.running.Participants;
import org.spoluplan.kernel.Thing;
import org.spoluplan.thread.GoldenThread;
import org.spoluplan.thread.Relation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A board is opened; whoever opened it is at it, and the thread knows what it came from.
@Service
@Transactional
class Opening {

  private final BoardRegister boards;
  private final Participants participants;
  private final GoldenThread thread;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  Opening(
      BoardRegister boards,
      Participants participants,
      GoldenThread thread,
      Audit audit,
      ApplicationEventPublisher events) {
    this.boards = boards;
    this.participants = participants;
    this.thread = thread;
    this.audit = audit;
    this.events = events;
  }

  BoardId open(Actor actor, NewBoard board) {
    var id = boards.add(board, actor);
    participants.join(id, actor.name(), actor.signedInPerson());
    audit.done(actor, BoardAction.FACILITATE, id.thing());
    if (board.item() != null) {
      var item = new Thing("agenda-item", board.item().value());
      thread.link(actor, id.thing(), Relation.CAME_FROM, item);
    } else if (board.meeting() != null) {
      var meeting = new Thing("meeting", board.meeting().value());
      thread.link(actor, id.thing(), Relation.CAME_FROM, meeting);
    }
    if (board.meeting() != null) events.publishEvent(new BoardMoved(board.meeting()));
    return id;
  }
}
