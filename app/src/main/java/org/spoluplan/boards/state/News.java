package org.spoluplan.boards.state;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.spoluplan.boards.NoteId;

/// What a reader who knows a board up to a number has to be told to know it as it is. As pieces are
/// told whole, news that come twice, or together, do no harm.
///
/// @param from   up to where the reader knew it
/// @param to     up to where it is known then
/// @param whole  phase or settings changed: the reader has to look at the whole anew
/// @param notes  to put or replace
/// @param gone   notes that are not there any more
/// @param stacks to put or replace
/// @param apart  stacks that are not there any more
public record News(
    long from,
    long to,
    boolean whole,
    List<Note> notes,
    List<NoteId> gone,
    List<Stack> stacks,
    List<StackId> apart) {

  public News {
    notes = List.copyOf(notes);
    gone = List.copyOf(gone);
    stacks = List.copyOf(stacks);
    apart = List.copyOf(apart);
  }

  public static News since(long known, Sight sight) {
    var state = sight.state();
    var touched = state.notes().stream().filter(note -> note.number() > known);
    var told = touched.filter(sight::mayKnow).toList();
    return new News(
        known,
        state.number(),
        state.settings().number() > known,
        told.stream().filter(sight::sees).toList(),
        told.stream().filter(note -> !sight.sees(note)).map(Note::id).toList(),
        stacks(state, known, sight),
        state.allStacks().stream()
            .filter(stack -> stack.dissolved() && stack.number() > known)
            .map(Stack::id)
            .toList());
  }

  /// Also those whose points changed, when the reader sees sums.
  private static List<Stack> stacks(BoardState state, long known, Sight sight) {
    var pointed = sight.seesTotals() ? pointed(state, known) : List.<UUID>of();
    return state.stacks().stream()
        .filter(stack -> stack.number() > known || pointed.contains(stack.id().value()))
        .toList();
  }

  private static List<UUID> pointed(BoardState state, long known) {
    return Stream.concat(
            state.points().stream().filter(o -> o.number() > known).map(Points::target),
            state.roomPoints().stream().filter(o -> o.number() > known).map(RoomPoints::target))
        .distinct()
        .toList();
  }

  /// Whether points changed that this reader sees the sums of.
  public static List<UUID> pointed(long known, Sight sight) {
    return sight.seesTotals() ? pointed(sight.state(), known) : List.of();
  }
}
