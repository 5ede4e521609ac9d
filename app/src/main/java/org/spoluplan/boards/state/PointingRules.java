package org.spoluplan.boards.state;

import java.util.List;
import java.util.UUID;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// Giving points. The last word counts: whoever gives again gives instead.
record PointingRules(BoardState state, Seat seat) {

  private static final int MOST_IN_A_ROOM = 1000;

  Outcome<Decision> give(Step.Give step) {
    if (state.phase() != Phase.VOTE) return Outcome.refused(BoardRefusal.NOT_IN_THIS_PHASE);
    if (!state.isTarget(step.target())) return Outcome.refused(BoardRefusal.NO_TARGET);
    if (step.count() < 0 || step.count() > state.settings().mostOnOne()) {
      return Outcome.refused(BoardRefusal.POINTS_ON_ONE);
    }
    if (elsewhere(step.target()) + step.count() > state.settings().pointsEach()) {
      return Outcome.refused(BoardRefusal.POINTS_SPENT);
    }
    var given = new Points(seat.participant(), step.target(), step.count(), 0);
    return Outcome.done(
        new Decision(
            ChangeKind.POINTED, new Pieces(List.of(), List.of(), List.of(given), List.of(), null)));
  }

  private int elsewhere(UUID target) {
    return state.given(seat.participant()).entrySet().stream()
        .filter(one -> !one.getKey().equals(target))
        .mapToInt(java.util.Map.Entry::getValue)
        .sum();
  }

  Outcome<Decision> giveForRoom(Step.GiveForRoom step) {
    if (!seat.facilitates()) return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    if (state.phase() != Phase.VOTE) return Outcome.refused(BoardRefusal.NOT_IN_THIS_PHASE);
    if (!state.isTarget(step.target())) return Outcome.refused(BoardRefusal.NO_TARGET);
    if (step.count() < 0 || step.count() > MOST_IN_A_ROOM) {
      return Outcome.refused(BoardRefusal.POINTS_ON_ONE);
    }
    var given = new RoomPoints(step.target(), step.count(), seat.participant(), 0);
    return Outcome.done(
        new Decision(
            ChangeKind.ROOM_POINTED,
            new Pieces(List.of(), List.of(), List.of(), List.of(given), null)));
  }
}
