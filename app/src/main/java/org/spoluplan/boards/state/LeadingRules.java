package org.spoluplan.boards.state;

import java.util.List;
import java.util.function.UnaryOperator;
import org.spoluplan.boards.NoteId;
import org.spoluplan.kernel.Outcome;

/// What only the facilitator does.
record LeadingRules(BoardState state, Seat seat) {

  private static final int LONGEST_REASON = 300;

  Outcome<Decision> settings(ChangeKind kind, UnaryOperator<Settings> change) {
    if (!seat.facilitates()) return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    return Outcome.done(new Decision(kind, Pieces.of(change.apply(state.settings()))));
  }

  Outcome<Decision> allow(Step.Allow step) {
    var each = Math.clamp(step.pointsEach(), 1, Settings.MOST_POINTS);
    var most = Math.clamp(step.mostOnOne(), 1, each);
    return settings(ChangeKind.SETTINGS_CHANGED, s -> s.pointed(each, most));
  }

  Outcome<Decision> hide(Step.Hide step) {
    if (step.reason().isBlank()) return Outcome.refused(BoardRefusal.REASON_MISSING);
    return note(step.note())
        .then(
            note ->
                Texts.of(step.reason(), LONGEST_REASON)
                    .map(why -> changed(ChangeKind.HIDDEN, note, Note.State.HIDDEN, why)));
  }

  Outcome<Decision> show(Step.Show step) {
    return note(step.note()).map(note -> changed(ChangeKind.SHOWN, note, Note.State.SHOWN, null));
  }

  private Outcome<Note> note(NoteId id) {
    if (!seat.facilitates()) return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    var sight = new Sight(state, seat.participant(), true);
    return state
        .note(id)
        .filter(sight::sees)
        .map(Outcome::done)
        .orElse(Outcome.refused(BoardRefusal.NOTE_GONE));
  }

  private static Decision changed(
      ChangeKind kind, Note note, Note.State state, @org.jspecify.annotations.Nullable String why) {
    return new Decision(kind, Pieces.of(List.of(note.turned(state, why))));
  }
}
