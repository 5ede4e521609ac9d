package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spoluplan.boards.NoteId;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// A board with its people, without a server: steps are judged and numbered as they come, and an
/// act that comes again is not taken again.
final class Table {

  static final Frame FRAME =
      new Frame(Layout.of("Co pomáhá", List.of("Pomáhá", "Brání")), 100, 400);
  static final Seat FACILITATOR = new Seat(new ParticipantId(id(1000)), true);

  private final List<Change> log = new ArrayList<>();
  private final Map<UUID, Outcome<Change>> acts = new HashMap<>();
  private BoardState state = BoardState.empty(FRAME);

  static UUID id(int number) {
    return new UUID(7, number);
  }

  static Seat person(int number) {
    return new Seat(new ParticipantId(id(2000 + number)), false);
  }

  static NoteId note(int number) {
    return new NoteId(id(number));
  }

  static StackId stack(int number) {
    return new StackId(id(5000 + number));
  }

  BoardState state() {
    return state;
  }

  List<Change> log() {
    return log;
  }

  Outcome<Change> take(Seat seat, Step step) {
    return take(seat, step, UUID.randomUUID());
  }

  Outcome<Change> take(Seat seat, Step step, UUID act) {
    var known = acts.get(act);
    if (known != null) return known;
    var outcome =
        Deciding.decide(state, seat, step, Instant.EPOCH).map(d -> add(seat, d, act, null));
    if (outcome instanceof Outcome.Done<Change>) acts.put(act, outcome);
    return outcome;
  }

  Outcome<Change> undo(Seat seat, long number) {
    var before = BoardState.empty(FRAME).with(log.subList(0, (int) number - 1));
    return new Undoing(state, before, log.get((int) number - 1))
        .decide(seat)
        .map(decision -> add(seat, decision, UUID.randomUUID(), number));
  }

  private Change add(
      Seat seat, Decision decision, UUID act, @org.jspecify.annotations.Nullable Long undoes) {
    var number = state.number() + 1;
    var by = seat.participant();
    var change =
        new Change(number, decision.kind(), by, Instant.EPOCH, act, undoes, decision.pieces());
    log.add(change);
    state = state.with(change);
    return change;
  }

  Table write(Seat seat, int number, String text) {
    done(take(seat, new Step.Write(note(number), text, "s1", false)));
    return this;
  }

  Table in(Phase phase) {
    done(take(FACILITATOR, new Step.MoveTo(phase)));
    return this;
  }

  static Change done(Outcome<Change> outcome) {
    return outcome.either(
        change -> change,
        refusal -> {
          throw new AssertionError(refusal);
        });
  }

  static Object refusal(Outcome<Change> outcome) {
    return outcome.either(change -> "done: " + change.kind(), refusal -> refusal);
  }

  Sight sight(Seat seat) {
    return new Sight(state, seat.participant(), seat.facilitates());
  }
}
