package org.spoluplan.boards.running;

import org.spoluplan.kernel.Refusal;

/// Why somebody does not come to a board, or has to wait.
enum JoinRefusal implements Refusal {
  /// No board has this code, or the board was closed.
  NO_SUCH_CODE("board-no-such-code", Kind.INVALID),
  /// The participant was removed by the facilitator.
  REMOVED("board-removed", Kind.FORBIDDEN),
  /// Whoever asks is not at this board, or the board was closed.
  NOT_AT_THE_BOARD("board-not-at-the-board", Kind.FORBIDDEN),
  /// Too many steps in a short time; the answer says after how many seconds to try again.
  TOO_FAST("board-too-fast", Kind.CONFLICT);

  private final String key;
  private final Kind kind;

  JoinRefusal(String key, Kind kind) {
    this.key = key;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
