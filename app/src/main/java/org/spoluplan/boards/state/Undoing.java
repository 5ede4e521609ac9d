package org.spoluplan.boards.state;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// Taking a change back by a new one: every piece it put becomes what it was before, unless
/// somebody has touched it since.
///
/// @param before the board before the change
public record Undoing(BoardState state, BoardState before, Change change) {

  private static final Set<ChangeKind> FACILITATORS =
      Set.of(ChangeKind.MERGED, ChangeKind.SPLIT, ChangeKind.HIDDEN, ChangeKind.SHOWN);

  public Outcome<Decision> decide(Seat seat) {
    if (state.phase() == Phase.CLOSED && !seat.facilitates()) {
      return Outcome.refused(BoardRefusal.CLOSED);
    }
    if (!seat.facilitates() && !change.by().equals(seat.participant())) {
      return Outcome.refused(BoardRefusal.NOT_YOURS);
    }
    if (!seat.facilitates() && isForTheFacilitator()) {
      return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    }
    if (!seat.facilitates() && state.phase() == Phase.VOTE && !change.pieces().notes().isEmpty()) {
      return Outcome.refused(BoardRefusal.NOT_IN_THIS_PHASE);
    }
    if (isTouchedSince()) return Outcome.refused(BoardRefusal.CHANGED_SINCE);
    return Outcome.done(new Decision(ChangeKind.UNDONE, undone()));
  }

  /// Also for one who handed facilitating over meanwhile.
  private boolean isForTheFacilitator() {
    var put = change.pieces();
    return put.settings() != null
        || !put.roomPoints().isEmpty()
        || FACILITATORS.contains(change.kind());
  }

  private boolean isTouchedSince() {
    var put = change.pieces();
    return put.notes().stream().anyMatch(n -> since(state.note(n.id()).map(Note::number)))
        || put.stacks().stream().anyMatch(s -> since(state.anyStack(s.id()).map(Stack::number)))
        || put.points().stream().anyMatch(p -> since(state.points(p.key()).map(Points::number)))
        || put.roomPoints().stream()
            .anyMatch(p -> since(state.roomPoints(p.target()).map(RoomPoints::number)))
        || (put.settings() != null && since(Optional.of(state.settings().number())));
  }

  private boolean since(Optional<Long> number) {
    return number.orElse(0L) > change.number();
  }

  private Pieces undone() {
    var put = change.pieces();
    var notes = new ArrayList<Note>();
    for (var note : put.notes()) notes.add(undone(note));
    var stacks =
        put.stacks().stream()
            .map(stack -> before.anyStack(stack.id()).orElseGet(stack::apart))
            .toList();
    var points =
        put.points().stream()
            .map(o -> before.points(o.key()).orElse(new Points(o.by(), o.target(), 0, 0)))
            .toList();
    var room =
        put.roomPoints().stream().map(o -> before.roomPoints(o.target()).orElse(none(o))).toList();
    return new Pieces(notes, stacks, points, room, settings(put.settings()));
  }

  private Note undone(Note note) {
    var newest = state.note(note.id()).orElse(note).version();
    return before
        .note(note.id())
        .map(earlier -> earlier.again(newest))
        .orElseGet(() -> note.turned(Note.State.WITHDRAWN, null));
  }

  private static RoomPoints none(RoomPoints entered) {
    return new RoomPoints(entered.target(), 0, entered.by(), 0);
  }

  private @Nullable Settings settings(@Nullable Settings put) {
    return put == null ? null : before.settings();
  }
}
