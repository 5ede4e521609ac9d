package org.spoluplan.boards.state;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Phase;

/// What one reader of a board may see. Everything that leaves the server goes through it.
///
/// @param reader null for somebody who only looks on
public record Sight(BoardState state, @Nullable ParticipantId reader, boolean facilitates) {

  public boolean isOwn(Note note) {
    return note.author().equals(Objects.requireNonNullElse(reader, NOBODY));
  }

  private static final ParticipantId NOBODY = new ParticipantId(new java.util.UUID(0, 0));

  /// Whether the note is on the board for this reader. While people write, only their own are, for
  /// the facilitator too: nobody is led by what others wrote.
  public boolean sees(Note note) {
    return note.hasPlace() && mayKnow(note);
  }

  /// Whether the reader may know that there is, or was, such a note.
  public boolean mayKnow(Note note) {
    return state.phase() != Phase.WRITE || isOwn(note);
  }

  /// The words of a note that was hidden are for its author and the facilitator.
  public boolean reads(Note note) {
    return sees(note) && (note.isShown() || facilitates || isOwn(note));
  }

  public boolean seesTotals() {
    return switch (state.phase()) {
      case CLOSED -> true;
      case VOTE -> state.settings().totalsShown() || facilitates;
      default -> false;
    };
  }

  public boolean seesAuthors() {
    return state.settings().authorsShown();
  }
}
