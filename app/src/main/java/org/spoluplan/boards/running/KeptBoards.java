package org.spoluplan.boards.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.BoardState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Boards as they are, in memory: a change is read from the database once, not by each reader.
@Component
public class KeptBoards {

  private static final int MOST = 200;

  private final BoardRegister boards;
  private final ChangeLog log;
  private final Map<BoardId, BoardState> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<BoardId, BoardState> eldest) {
              return size() > MOST;
            }
          });

  KeptBoards(BoardRegister boards, ChangeLog log) {
    this.boards = boards;
    this.log = log;
  }

  public BoardState now(BoardId id) {
    return at(boards.known(id));
  }

  /// At least up to the last change of the board as it was read. Inside a transaction nothing is
  /// kept: it may not be true after all.
  public BoardState at(KnownBoard board) {
    var known = kept.get(board.id());
    var from = known == null ? BoardState.empty(board.frame()) : known;
    if (from.number() >= board.number()) return from;
    var state = from.with(log.since(board.id(), from.number()));
    if (!TransactionSynchronizationManager.isActualTransactionActive()) keep(board.id(), state);
    return state;
  }

  /// Of a board that is locked. What is kept is newer only after a backup was restored; then it is
  /// forgotten.
  BoardState locked(KnownBoard board) {
    var known = kept.get(board.id());
    if (known != null && known.number() > board.number()) kept.remove(board.id());
    return at(board);
  }

  /// What was kept last; null when nothing is.
  @Nullable BoardState peek(BoardId id) {
    return kept.get(id);
  }

  void keep(BoardId id, BoardState state) {
    kept.merge(id, state, (known, other) -> other.number() > known.number() ? other : known);
  }
}
