package org.spoluplan.boards;

import java.util.List;
import java.util.Optional;

/// Notes of boards, to be read by others. None as long as notes are written in secret; never one
/// that was hidden, taken back, merged or split.
public interface BoardNotes {

  /// By page, column and order; notes of a stack together.
  List<BoardNote> of(BoardId board);

  Optional<BoardNote> find(NoteId note);
}
