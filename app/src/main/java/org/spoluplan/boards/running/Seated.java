package org.spoluplan.boards.running;

import org.spoluplan.access.Actor;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.Seat;
import org.spoluplan.boards.state.Sight;

/// A participant in front of a board.
///
/// @param keeper may facilitate boards of this body, handed over or not
record Seated(KnownBoard board, BoardState state, Participant who, boolean keeper, Actor actor) {

  Seat seat() {
    return seat(state);
  }

  /// Facilitating may have been handed over since.
  Seat seat(BoardState now) {
    return new Seat(who.id(), keeper || now.settings().facilitators().contains(who.id()));
  }

  boolean facilitates() {
    return seat().facilitates();
  }

  Sight sight() {
    return new Sight(state, who.id(), facilitates());
  }
}
