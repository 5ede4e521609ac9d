package org.spoluplan.boards.running;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.state.BoardRefusal;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Change;
import org.spoluplan.boards.state.ChangeKind;
import org.spoluplan.boards.state.Deciding;
import org.spoluplan.boards.state.Decision;
import org.spoluplan.boards.state.Step;
import org.spoluplan.boards.state.Undoing;
import org.spoluplan.kernel.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes steps at boards one after another: each is judged by the board as it is, under a lock, and
/// gets the next number; all are told once it is in the database. Rights are asked each time.
@Service
@Transactional
class Accepting {

  private final BoardRegister boards;
  private final Participants participants;
  private final ChangeLog log;
  private final KeptBoards kept;
  private final BoardFollowers followers;
  private final Clock clock;

  Accepting(
      BoardRegister boards,
      Participants participants,
      ChangeLog log,
      KeptBoards kept,
      BoardFollowers followers,
      Clock clock) {
    this.boards = boards;
    this.participants = participants;
    this.log = log;
    this.kept = kept;
    this.followers = followers;
    this.clock = clock;
  }

  /// @param act made by the client; the same act again is the same change
  Outcome<Accepted> take(Seated seated, Step step, UUID act) {
    return accept(
        seated,
        act,
        null,
        state -> Deciding.decide(state, seated.seat(state), step, clock.instant()));
  }

  /// The last change of this participant that was not taken back yet.
  Outcome<Accepted> undo(Seated seated, UUID act) {
    var changes = log.all(seated.board().id());
    var last =
        changes.reversed().stream()
            .filter(change -> change.by().equals(seated.who().id()))
            .filter(change -> change.kind() != ChangeKind.UNDONE)
            .filter(change -> changes.stream().noneMatch(o -> undoes(o, change)))
            .findFirst();
    return last.map(change -> undo(seated, change.number(), act))
        .orElse(Outcome.refused(BoardRefusal.NOTHING_TO_UNDO));
  }

  private static boolean undoes(Change other, Change change) {
    var undone = other.undoes();
    return undone != null && undone == change.number();
  }

  Outcome<Accepted> undo(Seated seated, long number, UUID act) {
    return accept(seated, act, number, state -> undone(seated, state, number));
  }

  private Outcome<Decision> undone(Seated seated, BoardState state, long number) {
    var changes = log.all(seated.board().id());
    if (number < 1 || number > changes.size()) {
      return Outcome.refused(BoardRefusal.NOTHING_TO_UNDO);
    }
    var at = Math.toIntExact(number) - 1;
    if (changes.get(at).kind() == ChangeKind.OPENED) {
      return Outcome.refused(BoardRefusal.NOTHING_TO_UNDO);
    }
    var before = BoardState.empty(state.frame()).with(changes.subList(0, at));
    return new Undoing(state, before, changes.get(at)).decide(seated.seat(state));
  }

  private Outcome<Accepted> accept(
      Seated seated,
      UUID act,
      @Nullable Long undoes,
      Function<BoardState, Outcome<Decision>> judge) {
    var board = boards.lock(seated.board().id());
    if (isRevoked(seated)) return Outcome.refused(BoardRefusal.REVOKED);
    var known = known(seated, act);
    if (known.isPresent()) return known.get();
    if (board.is().isClosed() && seated.who().person() == null) {
      return Outcome.refused(BoardRefusal.CLOSED);
    }
    var state = kept.locked(board);
    return judge
        .apply(state)
        .map(decision -> new Accepted(add(seated, act, undoes, state, decision), false));
  }

  private boolean isRevoked(Seated seated) {
    return participants
        .find(seated.board().id(), seated.who().id())
        .filter(who -> !who.revoked())
        .isEmpty();
  }

  private Optional<Outcome<Accepted>> known(Seated seated, UUID act) {
    return log.find(seated.board().id(), act)
        .map(
            change ->
                change.by().equals(seated.who().id())
                    ? Outcome.done(new Accepted(change, true))
                    : Outcome.refused(BoardRefusal.ID_TAKEN));
  }

  private Change add(
      Seated seated, UUID act, @Nullable Long undoes, BoardState state, Decision decision) {
    var change =
        new Change(
            state.number() + 1,
            decision.kind(),
            seated.who().id(),
            clock.instant(),
            act,
            undoes,
            decision.pieces());
    added(seated.board(), List.of(change), state);
    return change;
  }

  /// Writes changes of a locked board down; once they are committed, everybody is told.
  void added(KnownBoard board, List<Change> changes, BoardState state) {
    changes.forEach(change -> log.append(board.id(), change));
    var next = state.with(changes);
    boards.advance(board.id(), next.number(), next.phase());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            kept.keep(board.id(), next);
            followers.changed(board.id());
          }
        });
  }
}
