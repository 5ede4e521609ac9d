package org.spoluplan.boards;

/// Where a note came from; every note says so.
public enum Origin {
  /// Written by a participant.
  PARTICIPANT,
  /// Written by the facilitator for people in the room.
  ROOM,
  /// Taken over from an earlier board.
  TAKEN_OVER
}
