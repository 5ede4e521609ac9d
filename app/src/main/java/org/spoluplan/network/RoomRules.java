package org.spoluplan.network;

/// How long what was said of room is told as true.
public interface RoomRules {

  /// After so many days nobody is told that there is room.
  int roomHoldsDays();
}
