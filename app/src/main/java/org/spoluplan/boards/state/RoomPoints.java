package org.spoluplan.boards.state;

import java.util.UUID;

/// Points of people in the room, entered by a facilitator; kept apart from those of participants.
///
/// @param by     who entered them
/// @param number of the change that touched it last
public record RoomPoints(UUID target, int count, ParticipantId by, long number) {

  RoomPoints touched(long change) {
    return new RoomPoints(target, count, by, change);
  }
}
