package org.spoluplan.boards.running;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.boards.Board;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.Frame;

/// A board with what only its own pages need.
///
/// @param code   that participants type; leads nowhere once the board is closed
/// @param number of its last change
public record KnownBoard(
    Board is,
    String code,
    @Nullable String purpose,
    Frame frame,
    Instant openedAt,
    @Nullable Instant closedAt,
    long number) {

  public BoardId id() {
    return is.id();
  }

  public String path() {
    return is.path();
  }

  /// Where participants join.
  public String entrance() {
    return "/n/" + code;
  }
}
