package org.spoluplan.boards.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.BoardNote;
import org.spoluplan.boards.BoardNotes;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Layout;
import org.spoluplan.boards.state.Note;
import org.spoluplan.boards.state.PointCount;
import org.spoluplan.boards.state.Stack;
import org.springframework.stereotype.Component;

/// Notes that everybody at a board sees, for other parts of the house and for taking away.
@Component
public class OpenNotes implements BoardNotes {

  private final KeptBoards kept;
  private final ChangeLog log;

  OpenNotes(KeptBoards kept, ChangeLog log) {
    this.kept = kept;
    this.log = log;
  }

  @Override
  public List<BoardNote> of(BoardId board) {
    return of(board, kept.now(board));
  }

  @Override
  public Optional<BoardNote> find(NoteId note) {
    return log.boardOf(note)
        .flatMap(board -> of(board).stream().filter(one -> one.id().equals(note)).findFirst());
  }

  public static List<BoardNote> of(BoardId board, BoardState state) {
    if (state.phase() == Phase.WRITE) return List.of();
    var sums = PointCount.of(state);
    var notes = new ArrayList<BoardNote>();
    for (var sheet : state.frame().layout().sheets()) {
      for (var column : sheet.columns()) {
        var place = new Place(board, sheet, column, sums);
        for (var stack : state.stacks()) {
          if (!stack.column().equals(column.id())) continue;
          for (var note : state.members(stack.id())) place.add(notes, note, stack);
        }
        for (var note : state.alone(column.id())) place.add(notes, note, null);
      }
    }
    return notes;
  }

  private record Place(BoardId board, Layout.Sheet sheet, Layout.Column column, PointCount sums) {

    void add(List<BoardNote> notes, Note note, @Nullable Stack stack) {
      if (!note.isShown()) return;
      var sum = sums.of(stack == null ? note.id().value() : stack.id().value());
      notes.add(
          new BoardNote(
              note.id(),
              board,
              sheet.title(),
              column.title(),
              stack == null ? null : stack.title(),
              note.text(),
              note.origin(),
              sum.points(),
              sum.roomPoints(),
              note.from()));
    }
  }
}
