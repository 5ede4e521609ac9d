package org.spoluplan.boards.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// Moving notes and putting them on stacks. What somebody moved last stands; that is no loss, as a
/// place holds no words.
record GroupingRules(BoardState state, Seat seat) {

  Outcome<Decision> move(Step.Move step) {
    if (!state.frame().layout().has(step.column())) {
      return Outcome.refused(BoardRefusal.NO_COLUMN);
    }
    return notes(step.notes())
        .map(
            notes ->
                new Decision(
                    ChangeKind.MOVED, Pieces.of(moved(notes, step.column(), step.before()))));
  }

  private List<Note> moved(List<Note> notes, String column, @Nullable NoteId before) {
    var others =
        state.alone(column).stream()
            .filter(note -> notes.stream().noneMatch(m -> m.id().equals(note.id())))
            .toList();
    var next = others.stream().filter(note -> note.id().equals(before)).findFirst();
    var high = next.map(Note::order).orElse("");
    var low = next.map(note -> before(others, note)).orElseGet(() -> state.last(column));
    var moved = new ArrayList<Note>();
    for (var note : notes) {
      low = OrderKey.between(low, high);
      moved.add(note.at(column, low));
    }
    return moved;
  }

  private static String before(List<Note> others, Note next) {
    return others.stream()
        .map(Note::order)
        .filter(order -> order.compareTo(next.order()) < 0)
        .reduce("", (_, later) -> later);
  }

  Outcome<Decision> put(Step.Put step) {
    var known = state.anyStack(step.stack());
    if (known.filter(Stack::dissolved).isPresent()) {
      return Outcome.refused(BoardRefusal.NO_STACK);
    }
    return notes(step.notes())
        .then(
            notes -> {
              if (known.isPresent()) return Outcome.done(stacked(notes, known.get(), List.of()));
              return Texts.title(step.title())
                  .map(
                      title -> {
                        var made = made(step.stack(), title, notes.getFirst());
                        return stacked(notes, made, List.of(made));
                      });
            });
  }

  private static Stack made(StackId id, String title, Note first) {
    return new Stack(id, title, first.column(), first.order(), false, 0);
  }

  private static Decision stacked(List<Note> notes, Stack stack, List<Stack> made) {
    var on = notes.stream().map(note -> note.on(stack.id())).toList();
    return new Decision(ChangeKind.STACKED, Pieces.of(on, made));
  }

  Outcome<Decision> title(Step.Title step) {
    return stack(step.stack())
        .then(stack -> Texts.title(step.title()).map(stack::titled))
        .map(stack -> new Decision(ChangeKind.STACK_TITLED, Pieces.of(List.of(), List.of(stack))));
  }

  Outcome<Decision> dissolve(Step.Dissolve step) {
    return stack(step.stack())
        .map(
            stack ->
                new Decision(
                    ChangeKind.STACK_DISSOLVED,
                    Pieces.of(
                        state.notes().stream()
                            .filter(note -> stack.id().equals(note.stack()))
                            .map(note -> note.on(null))
                            .toList(),
                        List.of(stack.apart()))));
  }

  private Outcome<Stack> stack(StackId id) {
    var refusal = mayGroup(false);
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    return state.stack(id).map(Outcome::done).orElse(Outcome.refused(BoardRefusal.NO_STACK));
  }

  /// Those named that are on the board, each once.
  private Outcome<List<Note>> notes(List<NoteId> ids) {
    var sight = new Sight(state, seat.participant(), seat.facilitates());
    var notes = ids.stream().distinct().map(id -> state.note(id).filter(sight::sees)).toList();
    if (notes.isEmpty() || notes.stream().anyMatch(Optional::isEmpty)) {
      return Outcome.refused(BoardRefusal.NOTE_GONE);
    }
    var there = notes.stream().flatMap(Optional::stream).toList();
    var refusal = mayGroup(there.stream().allMatch(sight::isOwn));
    return refusal.<Outcome<List<Note>>>map(Outcome::refused).orElse(Outcome.done(there));
  }

  /// @param own one's own notes may be moved as soon as they are written
  private Optional<BoardRefusal> mayGroup(boolean own) {
    return switch (state.phase()) {
      case GROUP -> Optional.empty();
      case WRITE, REVEAL ->
          own || (seat.facilitates() && state.phase() == Phase.REVEAL)
              ? Optional.empty()
              : Optional.of(BoardRefusal.NOT_IN_THIS_PHASE);
      case VOTE, CLOSED -> Optional.of(BoardRefusal.NOT_IN_THIS_PHASE);
    };
  }
}
