package org.spoluplan.boards.state;

import org.spoluplan.kernel.Refusal;

/// Why a step at a board is not taken.
public enum BoardRefusal implements Refusal {
  /// The board is closed.
  CLOSED("board-closed", Kind.CONFLICT),
  /// The phase is another one now.
  NOT_IN_THIS_PHASE("board-not-in-this-phase", Kind.CONFLICT),
  /// The facilitator locked writing.
  LOCKED("board-locked", Kind.CONFLICT),
  /// As many notes as the board takes are there.
  FULL("board-full", Kind.CONFLICT),
  /// Only its author, or the facilitator, does this.
  NOT_YOURS("board-not-yours", Kind.FORBIDDEN),
  /// Only the facilitator does this.
  FACILITATOR_ONLY("board-facilitator-only", Kind.FORBIDDEN),
  /// The participant was removed from the board.
  REVOKED("board-revoked", Kind.FORBIDDEN),
  /// There is no such note, or it is not on the board any more.
  NOTE_GONE("board-note-gone", Kind.CONFLICT),
  /// Somebody saved other words meanwhile.
  NOTE_CHANGED("board-note-changed", Kind.CONFLICT),
  /// A note of somebody else has this id.
  ID_TAKEN("board-id-taken", Kind.CONFLICT),
  EMPTY("board-empty", Kind.INVALID),
  TOO_LONG("board-too-long", Kind.INVALID),
  /// There is no such column.
  NO_COLUMN("board-no-column", Kind.INVALID),
  /// There is no such stack, or it was taken apart.
  NO_STACK("board-no-stack", Kind.CONFLICT),
  /// Merging needs two notes, splitting two parts.
  TOO_FEW("board-too-few", Kind.INVALID),
  REASON_MISSING("board-reason-missing", Kind.INVALID),
  /// Points can be given to a note that lies alone, or to a stack.
  NO_TARGET("board-no-target", Kind.CONFLICT),
  /// All points are given.
  POINTS_SPENT("board-points-spent", Kind.CONFLICT),
  /// More than one note or stack may get from one participant.
  POINTS_ON_ONE("board-points-on-one", Kind.CONFLICT),
  NOTHING_TO_UNDO("board-nothing-to-undo", Kind.CONFLICT),
  /// Somebody changed the same thing since.
  CHANGED_SINCE("board-changed-since", Kind.CONFLICT),
  /// The participant to hand over to is not at the board.
  NO_PARTICIPANT("board-no-participant", Kind.INVALID);

  private final String key;
  private final Kind kind;

  BoardRefusal(String key, Kind kind) {
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
