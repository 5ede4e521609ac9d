package org.spoluplan.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A note as others see it: one that everybody at the board sees, without its author.
///
/// @param page       title of the page of the board
/// @param column     title of the column it stands in, as grouped
/// @param stack      title of the stack it lies on; null when it lies alone
/// @param points     given by participants, of its stack when it lies on one
/// @param roomPoints entered by the facilitator for people in the room, likewise
/// @param from       the notes it was merged or split from
public record BoardNote(
    NoteId id,
    BoardId board,
    String page,
    String column,
    @Nullable String stack,
    String text,
    Origin origin,
    int points,
    int roomPoints,
    List<NoteId> from) {

  public BoardNote {
    from = List.copyOf(from);
  }
}
