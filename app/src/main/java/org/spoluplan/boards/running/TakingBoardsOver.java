package org.spoluplan.boards.running;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.boards.BoardAction;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Change;
import org.spoluplan.boards.state.ChangeKind;
import org.spoluplan.boards.state.Frame;
import org.spoluplan.boards.state.TakenOver;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A board that was taken away comes back as a new one.
@Service
@Transactional
public class TakingBoardsOver {

  private final BoardRegister boards;
  private final Participants participants;
  private final Accepting accepting;
  private final Audit audit;
  private final Clock clock;

  TakingBoardsOver(
      BoardRegister boards,
      Participants participants,
      Accepting accepting,
      Audit audit,
      Clock clock) {
    this.boards = boards;
    this.participants = participants;
    this.accepting = accepting;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param stranger what stands for the authors of the notes
  public Outcome<BoardId> take(
      Actor actor, NewBoard board, List<TakenOver> notes, String stranger) {
    var frame = boards.frame(board.layout());
    var probe = TakenOver.pieces(frame, notes, probe(), clock.instant());
    return probe.map(_ -> taken(actor, board, frame, notes, stranger));
  }

  private static org.spoluplan.boards.state.ParticipantId probe() {
    return new org.spoluplan.boards.state.ParticipantId(new UUID(0, 0));
  }

  private BoardId taken(
      Actor actor, NewBoard board, Frame frame, List<TakenOver> notes, String stranger) {
    var id = boards.add(board, actor);
    participants.join(id, actor.name(), actor.signedInPerson());
    var author = participants.stranger(id, stranger).id();
    var known = boards.lock(id);
    TakenOver.pieces(frame, notes, author, clock.instant())
        .map(
            pieces -> {
              var change =
                  new Change(
                      1, ChangeKind.OPENED, author, clock.instant(), id.value(), null, pieces);
              accepting.added(known, List.of(change), BoardState.empty(frame));
              return id;
            });
    audit.done(actor, BoardAction.FACILITATE, id.thing());
    return id;
  }
}
