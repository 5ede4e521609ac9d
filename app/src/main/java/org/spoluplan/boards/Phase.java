package org.spoluplan.boards;

/// How far the work at a board got. The facilitator moves it.
public enum Phase {
  /// Everybody sees their own notes only.
  WRITE,
  /// All notes are seen.
  REVEAL,
  /// Notes are moved and put on stacks by everybody.
  GROUP,
  /// Points are given.
  VOTE,
  /// Nothing changes any more, and the link of the board has ended.
  CLOSED
}
