package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.spoluplan.boards.Origin;
import org.spoluplan.boards.Phase;
import org.spoluplan.kernel.Outcome;

/// Writing notes, changing one's own words, taking them back.
record WritingRules(BoardState state, Seat seat, Instant now) {

  Outcome<Decision> write(Step.Write step) {
    var refusal = mayWrite();
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    if (state.note(step.note()).isPresent()) return Outcome.refused(BoardRefusal.ID_TAKEN);
    if (!state.frame().layout().has(step.column())) {
      return Outcome.refused(BoardRefusal.NO_COLUMN);
    }
    if (state.notes().size() >= state.frame().mostNotes()) {
      return Outcome.refused(BoardRefusal.FULL);
    }
    if (step.room() && !seat.facilitates()) {
      return Outcome.refused(BoardRefusal.FACILITATOR_ONLY);
    }
    return Texts.of(step.text(), state.frame().noteLength())
        .map(text -> new Decision(ChangeKind.WRITTEN, Pieces.of(List.of(note(step, text)))));
  }

  private Note note(Step.Write step, String text) {
    return new Note(
        step.note(),
        1,
        text,
        step.column(),
        null,
        OrderKey.after(state.last(step.column())),
        seat.participant(),
        step.room() ? Origin.ROOM : Origin.PARTICIPANT,
        Note.State.SHOWN,
        null,
        List.of(),
        now,
        0);
  }

  Outcome<Decision> reword(Step.Reword step) {
    var refusal = mayWrite();
    if (refusal.isPresent()) return Outcome.refused(refusal.get());
    return own(step.note())
        .then(
            note -> {
              if (note.version() != step.version()) {
                return Outcome.refused(BoardRefusal.NOTE_CHANGED);
              }
              return Texts.of(step.text(), state.frame().noteLength())
                  .map(text -> changed(ChangeKind.REWORDED, note.reworded(text)));
            });
  }

  Outcome<Decision> withdraw(Step.Withdraw step) {
    if (state.phase() == Phase.VOTE) return Outcome.refused(BoardRefusal.NOT_IN_THIS_PHASE);
    return own(step.note())
        .map(note -> changed(ChangeKind.WITHDRAWN, note.turned(Note.State.WITHDRAWN, null)));
  }

  /// Own notes; of others the facilitator's after they were shown to all.
  private Outcome<Note> own(org.spoluplan.boards.NoteId id) {
    var sight = new Sight(state, seat.participant(), seat.facilitates());
    var note = state.note(id).filter(sight::sees);
    if (note.isEmpty()) return Outcome.refused(BoardRefusal.NOTE_GONE);
    if (!sight.isOwn(note.get()) && !seat.facilitates()) {
      return Outcome.refused(BoardRefusal.NOT_YOURS);
    }
    return note.get().isShown()
        ? Outcome.done(note.get())
        : Outcome.refused(BoardRefusal.NOTE_GONE);
  }

  private Optional<BoardRefusal> mayWrite() {
    if (state.phase() == Phase.VOTE) return Optional.of(BoardRefusal.NOT_IN_THIS_PHASE);
    if (state.settings().locked() && !seat.facilitates()) return Optional.of(BoardRefusal.LOCKED);
    return Optional.empty();
  }

  private static Decision changed(ChangeKind kind, Note note) {
    return new Decision(kind, Pieces.of(List.of(note)));
  }
}
