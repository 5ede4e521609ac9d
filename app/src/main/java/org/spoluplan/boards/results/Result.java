package org.spoluplan.boards.results;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.BoardNote;
import org.spoluplan.boards.Origin;
import org.spoluplan.boards.running.KnownBoard;
import org.spoluplan.boards.running.OpenNotes;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.PointCount;

/// A board as it is taken away: by page, column and stack, with points, and with names only where
/// they were shown.
///
/// @param voters how many participants gave points
/// @param pointed whether any points were given, by participants or from the room
record Result(KnownBoard board, List<Line> lines, int voters, boolean pointed) {

  /// @param author null when names were not shown
  record Line(BoardNote note, @Nullable String author) {

    int together() {
      return note.points() + note.roomPoints();
    }
  }

  Result {
    lines = List.copyOf(lines);
  }

  static Result of(KnownBoard board, BoardState state, Function<ParticipantId, String> names) {
    var lines =
        OpenNotes.of(board.id(), state).stream()
            .map(note -> new Line(note, author(note, state, names)))
            .toList();
    return new Result(
        board,
        lines,
        PointCount.of(state).voters(),
        lines.stream().anyMatch(line -> line.together() > 0));
  }

  private static @Nullable String author(
      BoardNote note, BoardState state, Function<ParticipantId, String> names) {
    if (!state.settings().authorsShown() || note.origin() != Origin.PARTICIPANT) return null;
    return state.note(note.id()).map(one -> names.apply(one.author())).orElse(null);
  }

  List<Line> in(String sheet, String column) {
    return lines.stream()
        .filter(line -> line.note().page().equals(sheet) && line.note().column().equals(column))
        .toList();
  }
}
